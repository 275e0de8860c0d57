package org.gatekiosk.server.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.gatekiosk.trust.Sha256;

/// A random text that proves who holds it: session tokens and link codes.
///
/// @param text 43 characters of base64url: 32 random bytes
public record Secret(String text) {
  private static final int BYTES = 32;

  public static Secret random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// What the database keeps instead of the text.
  public Sha256 fingerprint() {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
