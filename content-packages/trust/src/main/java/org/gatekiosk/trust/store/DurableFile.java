package org.gatekiosk.trust.store;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Writes a whole file or nothing: temporary file, fsync, rename, fsync of the folder.
final class DurableFile {
  static final String TEMPORARY_SUFFIX = ".tmp";

  private static final int CHUNK_BYTES = 1024;
  private static final Set<PosixFilePermission> OWNER_AND_READERS =
      PosixFilePermissions.fromString("rw-r--r--");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Steps steps;

  DurableFile(Steps steps) {
    this.steps = steps;
  }

  /// Called before each system call that changes the disk; a test stops the world here.
  @FunctionalInterface
  interface Steps {
    Steps UNDISTURBED = () -> {};

    void beforeNext() throws IOException;
  }

  void write(Path file, byte[] content) throws IOException {
    write(file, content, OWNER_AND_READERS);
  }

  /// As [#write], readable by its owner only (mode 0600) from the first byte on.
  void writeSecret(Path file, byte[] content) throws IOException {
    write(file, content, OWNER_ONLY);
  }

  private void write(Path file, byte[] content, Set<PosixFilePermission> mode) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + TEMPORARY_SUFFIX);
    steps.beforeNext();
    Files.deleteIfExists(temporary);
    steps.beforeNext();
    var attribute = PosixFilePermissions.asFileAttribute(mode);
    try (var channel = FileChannel.open(temporary, Set.of(CREATE_NEW, WRITE), attribute)) {
      writeFully(channel, content);
      steps.beforeNext();
      channel.force(true);
    }
    steps.beforeNext();
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    steps.beforeNext();
    syncFolder(file);
  }

  void delete(Path file) throws IOException {
    steps.beforeNext();
    if (Files.deleteIfExists(file)) {
      steps.beforeNext();
      syncFolder(file);
    }
  }

  private void writeFully(FileChannel channel, byte[] content) throws IOException {
    var rest = ByteBuffer.wrap(content);
    while (rest.hasRemaining()) {
      steps.beforeNext();
      rest.limit(Math.min(rest.position() + CHUNK_BYTES, content.length));
      channel.write(rest);
      rest.limit(content.length);
    }
  }

  /// A rename is only durable once its folder is.
  private static void syncFolder(Path file) throws IOException {
    try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
      folder.force(true);
    }
  }
}
