package org.gatekiosk.content.builder.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.jspecify.annotations.Nullable;

/// What an entry of a zip may be: a plain file or folder, stored or deflated, in its own bytes, and
/// named the same in the list of entries and before its content.
final class ZipEntryRules {
  private static final int LOCAL_HEADER_BYTES = 30; // APPNOTE 4.3.7
  private static final int FILE_TYPE_MASK = 0170000; // stat(2)
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;
  private static final int LINK = 0120000;

  private final FileChannel zip;
  private final FindingLog log;
  private long endOfPrevious;

  ZipEntryRules(FileChannel zip, FindingLog log) {
    this.zip = zip;
    this.log = log;
  }

  /// Checks the next entry in the order in which they lie in the file; false when it was refused.
  boolean accept(ZipArchiveEntry entry) throws IOException {
    FindingCode fault = fault(entry);
    if (fault == null) {
      return true;
    }
    log.error(fault, Place.file(entry.getName()), entry.getName());
    return false;
  }

  private @Nullable FindingCode fault(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return FindingCode.ENCRYPTED;
    }
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      return FindingCode.ENTRY_METHOD;
    }
    int type = (int) (entry.getExternalAttributes() >>> 16) & FILE_TYPE_MASK;
    if (type == LINK) {
      return FindingCode.LINK;
    }
    if (type != 0 && type != REGULAR && type != FOLDER) {
      return FindingCode.DEVICE;
    }
    if ((type == FOLDER) != entry.isDirectory() && type != 0) {
      return FindingCode.ENTRY_TYPE;
    }
    if (overlaps(entry)) {
      return FindingCode.ENTRY_OVERLAP;
    }
    return namedOnce(entry) ? null : FindingCode.ENTRY_NAMES_DIFFER;
  }

  /// Entries that share bytes are how a small zip unpacks to terabytes (Fifield, 2019).
  private boolean overlaps(ZipArchiveEntry entry) {
    boolean overlaps = entry.getLocalHeaderOffset() < endOfPrevious;
    endOfPrevious = entry.getDataOffset() + Math.max(0, entry.getCompressedSize());
    return overlaps;
  }

  private boolean namedOnce(ZipArchiveEntry entry) throws IOException {
    byte[] name = entry.getRawName();
    var header =
        ByteBuffer.allocate(LOCAL_HEADER_BYTES + name.length).order(ByteOrder.LITTLE_ENDIAN);
    while (header.hasRemaining()) {
      if (zip.read(header, entry.getLocalHeaderOffset() + header.position()) < 0) {
        return false;
      }
    }
    byte[] localName =
        Arrays.copyOfRange(header.array(), LOCAL_HEADER_BYTES, LOCAL_HEADER_BYTES + name.length);
    return Short.toUnsignedInt(header.getShort(26)) == name.length
        && Arrays.equals(localName, name);
  }
}
