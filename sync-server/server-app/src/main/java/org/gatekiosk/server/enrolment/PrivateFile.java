package org.gatekiosk.server.enrolment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner may read (mode 0600 and 0700 from the first moment on).
public final class PrivateFile {
  static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final FileAttribute<?> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private PrivateFile() {}

  /// Makes an empty file.
  public static Path create(Path file) throws IOException {
    return Files.createFile(file, OWNER_ONLY);
  }

  /// Makes a folder, and those above it, unless it is there; then its mode is its owner's choice.
  public static Path folder(Path folder) throws IOException {
    return Files.createDirectories(folder, OWNER_ONLY_FOLDER);
  }
}
