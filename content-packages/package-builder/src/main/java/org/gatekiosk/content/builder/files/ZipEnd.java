package org.gatekiosk.content.builder.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// The end record of a zip (PKWARE APPNOTE 4.3.14 to 4.3.16), read before any library opens the
/// file: a list of entries is loaded into memory whole, so its size must be known to be harmless.
///
/// @param entries number of entries the record states
/// @param listOffset where the list of entries starts
/// @param listBytes length of the list
record ZipEnd(long entries, long listOffset, long listBytes) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int ZIP64_SIGNATURE = 0x06064b50;
  private static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
  private static final int BYTES = 22;
  private static final int ZIP64_BYTES = 56;
  private static final int ZIP64_LOCATOR_BYTES = 20;
  private static final int MAX_COMMENT_BYTES = 0xFFFF;

  /// What is wrong with the end of the file.
  static final class DamagedException extends IOException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    DamagedException(String reason) {
      super(reason);
    }
  }

  static ZipEnd read(FileChannel zip) throws IOException {
    long size = zip.size();
    int tailBytes = (int) Math.min(size, BYTES + MAX_COMMENT_BYTES);
    ByteBuffer tail = read(zip, size - tailBytes, tailBytes);
    for (int at = tailBytes - BYTES; at >= 0; at--) {
      if (tail.getInt(at) == SIGNATURE) {
        return parse(zip, tail, at, size - tailBytes + at);
      }
    }
    throw new DamagedException("no end record");
  }

  private static ZipEnd parse(FileChannel zip, ByteBuffer tail, int at, long position)
      throws IOException {
    int comment = Short.toUnsignedInt(tail.getShort(at + 20));
    if (at + BYTES + comment != tail.limit()) {
      throw new DamagedException("bytes after the end record");
    }
    if (tail.getShort(at + 4) != 0 || tail.getShort(at + 6) != 0) {
      throw new DamagedException("one part of several");
    }
    int entries = Short.toUnsignedInt(tail.getShort(at + 10));
    long listBytes = Integer.toUnsignedLong(tail.getInt(at + 12));
    long listOffset = Integer.toUnsignedLong(tail.getInt(at + 16));
    boolean full = entries == 0xFFFF || listBytes == 0xFFFFFFFFL || listOffset == 0xFFFFFFFFL;
    if (full || hasZip64Locator(zip, position)) {
      return parseZip64(zip, position);
    }
    return new ZipEnd(entries, listOffset, listBytes).endingAt(position);
  }

  /// The library follows a locator wherever there is one, also when the short record would do.
  private static boolean hasZip64Locator(FileChannel zip, long endPosition) throws IOException {
    long position = endPosition - ZIP64_LOCATOR_BYTES;
    return position >= 0
        && read(zip, position, ZIP64_LOCATOR_BYTES).getInt(0) == ZIP64_LOCATOR_SIGNATURE;
  }

  private static ZipEnd parseZip64(FileChannel zip, long endPosition) throws IOException {
    long locatorPosition = endPosition - ZIP64_LOCATOR_BYTES;
    ByteBuffer locator = read(zip, locatorPosition, ZIP64_LOCATOR_BYTES);
    if (locator.getInt(0) != ZIP64_LOCATOR_SIGNATURE) {
      throw new DamagedException("no zip64 locator");
    }
    long position = locator.getLong(8);
    ByteBuffer record = read(zip, position, ZIP64_BYTES);
    if (record.getInt(0) != ZIP64_SIGNATURE) {
      throw new DamagedException("no zip64 end record");
    }
    return new ZipEnd(record.getLong(32), record.getLong(48), record.getLong(40))
        .endingAt(position);
  }

  /// The list must lie directly before the record, or a reader that walks it sees other entries.
  private ZipEnd endingAt(long position) throws DamagedException {
    if (entries < 0 || listOffset < 0 || listBytes < 0 || listOffset + listBytes != position) {
      throw new DamagedException("the list of entries is not where the end record says");
    }
    return this;
  }

  private static ByteBuffer read(FileChannel zip, long position, int length) throws IOException {
    if (position < 0 || position > zip.size() - length) {
      throw new DamagedException("cut off");
    }
    var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (zip.read(buffer, position + buffer.position()) < 0) {
        throw new DamagedException("cut off");
      }
    }
    return buffer.flip();
  }
}
