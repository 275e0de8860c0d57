package org.gatekiosk.trust;

import org.gatekiosk.trust.json.CanonicalJson;
import org.gatekiosk.trust.json.JsonObject;

/// Name of a key: the SHA-256 of its canonical form (TUF 1.0.34, 4.2.1).
///
/// @param hex 64 lower-case hexadecimal digits
public record KeyId(String hex) {
  public KeyId {
    hex = new Sha256(hex).hex();
  }

  static KeyId of(JsonObject key) {
    return new KeyId(Sha256.of(CanonicalJson.encode(key)).hex());
  }

  @Override
  public String toString() {
    return hex;
  }
}
