package org.gatekiosk.sync.protocol;

import java.util.Locale;

/// Base 32 of RFC 4648, 6, without padding: people read it aloud and type it.
public final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  /// In upper case.
  public static String encode(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : bytes) {
      buffer = ((buffer << Byte.SIZE) | (b & 0xff)) & 0xffff;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        text.append(ALPHABET.charAt((buffer >>> (bits - BITS)) & 31));
      }
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt((buffer << (BITS - bits)) & 31));
    }
    return text.toString();
  }

  /// Reads either case; an [IllegalArgumentException] for anything that [#encode] does not write.
  public static byte[] decode(String text) {
    byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
    int buffer = 0;
    int bits = 0;
    int n = 0;
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      int digit = ALPHABET.indexOf(c);
      if (digit < 0) {
        throw new IllegalArgumentException("not base 32: '" + text + "'");
      }
      buffer = ((buffer << BITS) | digit) & 0xffff;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[n++] = (byte) (buffer >>> bits);
      }
    }
    if (!encode(bytes).equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not base 32: '" + text + "'");
    }
    return bytes;
  }
}
