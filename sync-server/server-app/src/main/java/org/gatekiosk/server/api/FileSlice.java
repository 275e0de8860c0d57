package org.gatekiosk.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Reads a part of a file, which is opened for the first byte: the answer to HEAD is never read,
/// and nobody would close it.
final class FileSlice extends InputStream {
  private final Path file;
  private final long offset;
  private long left;
  private @Nullable FileChannel channel;

  FileSlice(Path file, long offset, long length) {
    this.file = file;
    this.offset = offset;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int start, int count) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int read = open().read(ByteBuffer.wrap(buffer, start, (int) Math.min(count, left)));
    left -= Math.max(read, 0);
    return read;
  }

  private FileChannel open() throws IOException {
    if (channel == null) {
      channel = FileChannel.open(file, StandardOpenOption.READ).position(offset);
    }
    return channel;
  }

  @Override
  public void close() throws IOException {
    left = 0;
    if (channel != null) {
      channel.close();
    }
  }
}
