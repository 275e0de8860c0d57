package org.gatekiosk.server.enrolment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that only their owner may read (mode 0600 from the first byte on).
public final class PrivateFile {
  static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private PrivateFile() {}

  /// Makes an empty file.
  public static Path create(Path file) throws IOException {
    return Files.createFile(file, OWNER_ONLY);
  }
}
