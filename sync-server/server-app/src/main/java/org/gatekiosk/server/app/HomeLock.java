package org.gatekiosk.server.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a second server out of a home: both would answer kiosks from one database, and each would
/// throw away what the other is writing. The system gives the lock back when the process dies.
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock.
  ///
  /// @throws IOException if another server has it
  static HomeLock take(Path home) throws IOException {
    FileChannel channel =
        FileChannel.open(
            home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new IOException(
          "a server is running in " + home + " (ports.json says where); stop it first");
    }
    return new HomeLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // a server of this same process
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give back the lock of the home", e);
    }
  }
}
