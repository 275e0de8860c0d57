package org.gatekiosk.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Text form of keys (RFC 7468).
public final class Pem {
  private static final int LINE_CHARS = 64;

  private Pem() {}

  /// One block, ending with a line feed.
  ///
  /// @param label for example `PUBLIC KEY`
  public static String encode(String label, byte[] der) {
    var base64 = Base64.getMimeEncoder(LINE_CHARS, "\n".getBytes(StandardCharsets.US_ASCII));
    return begin(label) + "\n" + base64.encodeToString(der) + "\n" + end(label) + "\n";
  }

  /// The first block with this label; text around it is ignored, as RFC 7468 asks.
  ///
  /// @throws IllegalArgumentException if there is none, or its content is not base64
  public static byte[] decode(String label, String text) {
    int start = text.indexOf(begin(label));
    int end = text.indexOf(end(label));
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no PEM block '" + label + "'");
    }
    String body = text.substring(start + begin(label).length(), end);
    return Base64.getDecoder().decode(body.replaceAll("\\s", ""));
  }

  private static String begin(String label) {
    return "-----BEGIN " + label + "-----";
  }

  private static String end(String label) {
    return "-----END " + label + "-----";
  }
}
