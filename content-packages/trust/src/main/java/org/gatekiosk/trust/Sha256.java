package org.gatekiosk.trust;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A SHA-256 digest, the name of every content-addressed file.
///
/// @param hex 64 lower-case hexadecimal digits (FIPS 180-4, 256 bits)
public record Sha256(String hex) implements Comparable<Sha256> {
  private static final int HEX_DIGITS = 64;
  private static final int BUFFER_BYTES = 64 * 1024;

  public Sha256 {
    if (hex.length() != HEX_DIGITS || !hex.chars().allMatch(Sha256::isLowerHex)) {
      throw new IllegalArgumentException("not a sha256 digest in lower-case hex: '" + hex + "'");
    }
  }

  public static Sha256 of(byte[] content) {
    MessageDigest digest = newDigest();
    digest.update(content);
    return finish(digest);
  }

  /// Reads the stream to its end; the caller closes it.
  public static Sha256 of(InputStream content) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      digest.update(buffer, 0, n);
    }
    return finish(digest);
  }

  /// For content that arrives in pieces; close with [#finish].
  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The digest of everything given to a [#newDigest].
  public static Sha256 finish(MessageDigest digest) {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  public byte[] toBytes() {
    return HexFormat.of().parseHex(hex);
  }

  private static boolean isLowerHex(int letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
  }

  /// Written out: a generated one is linked at its first use, which the start of a kiosk waits for.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sha256 that && hex.equals(that.hex);
  }

  @Override
  public int hashCode() {
    return hex.hashCode();
  }

  @Override
  public int compareTo(Sha256 other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
