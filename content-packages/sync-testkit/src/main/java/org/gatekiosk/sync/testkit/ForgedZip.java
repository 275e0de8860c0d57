package org.gatekiosk.sync.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A zip written field by field (PKWARE APPNOTE 4.3), so that a test can make it lie: no library
/// would write most of what attackers send.
public final class ForgedZip {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LIST_HEADER = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int UTF8_NAMES = 0x0800;
  private static final int MADE_BY_UNIX = 3 << 8;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int REGULAR_FILE = 0100644; // stat(2)

  private final List<Entry> entries = new ArrayList<>();

  /// One entry and everything that its headers say; the methods change it and answer it.
  public static final class Entry {
    private final String name;
    private final byte[] packed;
    private String localName;
    private int method;
    private long crc32;
    private long length;
    private int flags = UTF8_NAMES;
    private int unixMode = REGULAR_FILE;
    private boolean shared;

    private Entry(String name, byte[] content, byte[] packed, int method) {
      var crc = new CRC32();
      crc.update(content);
      this.name = name;
      this.localName = name;
      this.packed = packed;
      this.method = method;
      this.crc32 = crc.getValue();
      this.length = content.length;
    }

    /// A file that is packed as usual.
    public static Entry deflated(String name, byte[] content) {
      return new Entry(name, content, deflate(content), DEFLATED);
    }

    /// A file that is not packed.
    public static Entry stored(String name, byte[] content) {
      return new Entry(name, content, content.clone(), STORED);
    }

    public Entry withCrc(long other) {
      crc32 = other;
      return this;
    }

    public Entry withLength(long other) {
      length = other;
      return this;
    }

    /// Sets the name in front of the content, which should be the one in the list.
    public Entry withLocalName(String other) {
      localName = other;
      return this;
    }

    public Entry withMethod(int other) {
      method = other;
      return this;
    }

    /// Sets file type and permissions, for example 0120777 for a link.
    public Entry withUnixMode(int other) {
      unixMode = other;
      return this;
    }

    /// Sets the bit that says that the content is encrypted.
    public Entry encrypted() {
      flags |= 1;
      return this;
    }

    /// Writes no content, but points at the content of the entry before.
    public Entry sharing() {
      shared = true;
      return this;
    }
  }

  public ForgedZip add(Entry entry) {
    entries.add(entry);
    return this;
  }

  /// The bytes of the zip.
  public byte[] bytes() {
    return bytes(entries.size());
  }

  /// The bytes of the zip, with another number of entries in its end record.
  public byte[] bytes(int statedEntries) {
    var out = new ByteArrayOutputStream();
    var list = new ByteArrayOutputStream();
    int offset = 0;
    for (Entry entry : entries) {
      if (!entry.shared) {
        offset = out.size();
        out.writeBytes(localHeader(entry));
        out.writeBytes(entry.packed);
      }
      list.writeBytes(listHeader(entry, offset));
    }
    int listOffset = out.size();
    out.writeBytes(list.toByteArray());
    out.writeBytes(
        header(22)
            .putInt(END)
            .putInt(0)
            .putShort((short) statedEntries)
            .putShort((short) statedEntries)
            .putInt(list.size())
            .putInt(listOffset)
            .putShort((short) 0)
            .array());
    return out.toByteArray();
  }

  /// Writes the zip to this file and answers it.
  public Path writeTo(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }

  private static byte[] localHeader(Entry entry) {
    byte[] name = entry.localName.getBytes(UTF_8);
    return common(header(30 + name.length).putInt(LOCAL_HEADER).putShort((short) 20), entry)
        .putShort((short) name.length)
        .putShort((short) 0)
        .put(name)
        .array();
  }

  private static byte[] listHeader(Entry entry, int offset) {
    byte[] name = entry.name.getBytes(UTF_8);
    ByteBuffer header =
        header(46 + name.length)
            .putInt(LIST_HEADER)
            .putShort((short) (MADE_BY_UNIX | 20))
            .putShort((short) 20);
    return common(header, entry)
        .putShort((short) name.length)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(entry.unixMode << 16)
        .putInt(offset)
        .put(name)
        .array();
  }

  private static ByteBuffer common(ByteBuffer header, Entry entry) {
    return header
        .putShort((short) entry.flags)
        .putShort((short) entry.method)
        .putInt(0x00210000) // 1 January 1980
        .putInt((int) entry.crc32)
        .putInt(entry.packed.length)
        .putInt((int) entry.length);
  }

  private static ByteBuffer header(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] deflate(byte[] content) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      byte[] buffer = new byte[64 * 1024];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
