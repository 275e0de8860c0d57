package org.gatekiosk.trust.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Metadata in one folder, one file each.
public final class FileMetadataStore implements MetadataStore {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}\\.json");

  private final Path folder;
  private final DurableFile durable;

  /// Uses a folder, and makes it when it is missing.
  public FileMetadataStore(Path folder) {
    this(folder, DurableFile.Steps.UNDISTURBED);
  }

  FileMetadataStore(Path folder, DurableFile.Steps steps) {
    this.folder = folder;
    this.durable = new DurableFile(steps);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("could not make the metadata folder " + folder, e);
    }
  }

  @Override
  public Optional<byte[]> read(String name) {
    try {
      return Optional.of(Files.readAllBytes(file(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read metadata " + file(name), e);
    }
  }

  @Override
  public void write(String name, byte[] bytes) {
    try {
      durable.write(file(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("could not write metadata " + file(name), e);
    }
  }

  @Override
  public void delete(String name) {
    try {
      durable.delete(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException("could not delete metadata " + file(name), e);
    }
  }

  private Path file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a metadata name: '" + name + "'");
    }
    return folder.resolve(name);
  }
}
