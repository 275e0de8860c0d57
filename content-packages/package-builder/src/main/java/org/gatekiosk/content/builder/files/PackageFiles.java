package org.gatekiosk.content.builder.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of one package by path. Close it when their content is not needed any more.
public final class PackageFiles implements Closeable {
  private final SortedMap<String, SourceFile> files;
  private final Closeable container;

  PackageFiles(SortedMap<String, SourceFile> files, Closeable container) {
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.container = container;
  }

  public SortedMap<String, SourceFile> files() {
    return files;
  }

  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /// Bytes of all files together.
  public long length() {
    return files.values().stream().mapToLong(SourceFile::length).sum();
  }

  @Override
  public void close() throws IOException {
    container.close();
  }
}
