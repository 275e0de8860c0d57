package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs a source package's folder for upload. The same files give the same bytes, so that the
/// server recognises a package it has.
public final class SourceZip {
  private static final FileTime SAME_TIME = FileTime.fromMillis(0);

  private SourceZip() {}

  /// Packs the folder.
  ///
  /// @param into folder of the zip, named as the package
  public static Path write(Path source, Path into) throws IOException {
    Files.createDirectories(into);
    var zip = into.resolve(source.getFileName() + ".zip");
    List<Path> files;
    try (Stream<Path> found = Files.walk(source)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(zip);
        var packed = new ZipOutputStream(out)) {
      for (var file : files) {
        var name = source.relativize(file).toString().replace('\\', '/');
        packed.putNextEntry(new ZipEntry(name).setLastModifiedTime(SAME_TIME));
        Files.copy(file, packed);
        packed.closeEntry();
      }
    }
    return zip;
  }
}
