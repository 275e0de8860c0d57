package org.gatekiosk.content.builder.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes, whatever its name says.
public enum Signature {
  JPEG,
  PNG,
  WEBP,
  HEIC,
  GIF,
  SVG,
  MP4,
  M4A,
  OGG,
  WAV,
  AAC,
  ARCHIVE,
  OTHER;

  /// Bytes that [#of] wants to see; a tar archive names itself at 257.
  public static final int HEAD_BYTES = 512;

  private static final String[] ARCHIVES = {
    "PK\3\4",
    "PK\5\6",
    "PK\7\10",
    "\37\213",
    "BZh",
    "\3757zXZ\0",
    "7z\274\257'\34",
    "Rar!\32\7",
    "(\265/\375",
    "\4\"M\30",
    "LZIP",
    "MSCF",
    "!<arch>\n",
    "xar!"
  };

  /// Recognises a file.
  ///
  /// @param head the first [#HEAD_BYTES] of the file, or all of a shorter one
  public static Signature of(byte[] head) {
    // One char per byte, so that signatures can be written and compared as strings.
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (isArchive(bytes)) {
      return ARCHIVE;
    }
    if (bytes.startsWith("\377\330\377")) {
      return JPEG;
    }
    if (bytes.startsWith("\211PNG\r\n\32\n")) {
      return PNG;
    }
    if (bytes.startsWith("GIF8")) {
      return GIF;
    }
    if (bytes.startsWith("OggS")) {
      return OGG;
    }
    if (bytes.startsWith("\377\361") || bytes.startsWith("\377\371")) {
      return AAC;
    }
    if (bytes.startsWith("RIFF")) {
      return bytes.startsWith("WEBP", 8) ? WEBP : bytes.startsWith("WAVE", 8) ? WAV : OTHER;
    }
    if (bytes.startsWith("ftyp", 4)) {
      return isoMedia(bytes);
    }
    return isSvg(bytes) ? SVG : OTHER;
  }

  private static boolean isArchive(String bytes) {
    for (String archive : ARCHIVES) {
      if (bytes.startsWith(archive)) {
        return true;
      }
    }
    return bytes.startsWith("ustar", 257);
  }

  private static Signature isoMedia(String bytes) {
    if (bytes.startsWith("M4A", 8) || bytes.startsWith("M4B", 8)) {
      return M4A;
    }
    return bytes.startsWith("hei", 8) || bytes.startsWith("mif1", 8) || bytes.startsWith("avif", 8)
        ? HEIC
        : MP4;
  }

  private static boolean isSvg(String bytes) {
    String text = bytes.toLowerCase(Locale.ROOT);
    return text.contains("<svg") || text.contains("<!doctype svg");
  }

  public boolean isImage() {
    return this == JPEG || this == PNG || this == WEBP || this == HEIC;
  }

  /// Video or sound.
  public boolean isPlayable() {
    return this == MP4 || this == M4A || this == OGG || this == WAV || this == AAC;
  }
}
