package org.gatekiosk.kiosk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The folder of one kiosk: `/var/lib/gatekiosk`, or what `--home` says.
///
/// @param root absolute path; made when missing
public record KioskHome(Path root) {
  public KioskHome {
    root = root.toAbsolutePath().normalize();
  }

  public Path database() {
    return root.resolve("kiosk.db");
  }

  public Path blobs() {
    return root.resolve("blobs");
  }

  public Path releases() {
    return root.resolve("releases");
  }

  public Path active() {
    return root.resolve("active");
  }

  /// The newest accepted assignment, as it arrived.
  public Path desired() {
    return root.resolve("desired.json");
  }

  public Path trust() {
    return root.resolve("trust");
  }

  public Path identity() {
    return root.resolve("identity");
  }

  /// Where SQLite unpacks its library; the system's folder may be small or noexec.
  public Path scratch() {
    return root.resolve("tmp");
  }

  /// Makes the folders that are missing and clears away what a `kill -9` or a power cut leaves
  /// behind: the library of SQLite in the scratch folder, and files that were being written.
  public void prepare() throws IOException {
    for (Path folder : new Path[] {root, blobs(), releases(), trust(), scratch()}) {
      Files.createDirectories(folder);
    }
    delete(scratch(), "*");
    for (Path folder : new Path[] {root, identity(), trust()}) {
      delete(folder, DurableFiles.UNFINISHED);
    }
  }

  private static void delete(Path folder, String glob) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, glob)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Keeps other programs out of this home until the lock is closed or the program has ended,
  /// however it ends.
  ///
  /// @throws IOException if another program has the home
  public FileLock lock() throws IOException {
    Files.createDirectories(root);
    FileChannel file =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(file);
    if (lock == null) {
      file.close();
      throw new IOException("another kiosk program is using " + root);
    }
    return lock;
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very program
    }
  }
}
