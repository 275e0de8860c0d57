package org.gatekiosk.kiosk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;

/// Whole files that are there completely or not at all: temporary file, fsync, rename, fsync of the
/// folder (`rename(2)` is atomic; the folder's entry is durable only after its own fsync).
public final class DurableFiles {
  /// Names of files that were being written when the power went.
  static final String UNFINISHED = ".*.tmp";

  private final WriteGate gate;

  public DurableFiles(WriteGate gate) {
    this.gate = gate;
  }

  public void write(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
    gate.pass("write " + file.getFileName());
    Path folder = Files.createDirectories(parent(file));
    Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp", attributes);
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        writeAll(channel, ByteBuffer.wrap(content));
        channel.force(true);
      }
      rename(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /// Moves a finished file, whose content must be forced already, to its name.
  public void rename(Path from, Path to) throws IOException {
    gate.pass("rename to " + to.getFileName());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(parent(to));
  }

  public void delete(Path file) throws IOException {
    gate.pass("delete " + file.getFileName());
    Files.deleteIfExists(file);
  }

  /// Writes 64 bytes or so in place and makes them durable.
  void writeAt(Path file, long position, byte[] content) throws IOException {
    gate.pass("write in " + file.getFileName());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.position(position);
      writeAll(channel, ByteBuffer.wrap(content));
      channel.force(true);
    }
  }

  static void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a file in a folder is needed: " + file);
    }
    return parent;
  }

  private static void writeAll(FileChannel channel, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }
}
