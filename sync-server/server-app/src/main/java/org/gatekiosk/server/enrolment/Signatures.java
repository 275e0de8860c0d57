package org.gatekiosk.server.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;

/// ECDSA with P-256 and SHA-256 (FIPS 186-5), the only scheme of kiosk identities.
final class Signatures {
  private static final int P256_BITS = 256;

  private Signatures() {}

  static boolean isP256(PublicKey key) {
    return key instanceof ECPublicKey ec
        && ec.getParams().getOrder().bitLength() == P256_BITS
        && ec.getParams().getCurve().getField().getFieldSize() == P256_BITS;
  }

  /// Whether the key signed the text (UTF-8); false for anything malformed.
  static boolean verify(PublicKey key, String text, byte[] signature) {
    try {
      var check = Signature.getInstance("SHA256withECDSA");
      check.initVerify(key);
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
