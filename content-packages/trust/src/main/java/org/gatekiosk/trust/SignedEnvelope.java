package org.gatekiosk.trust;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// A document with its signatures: `{"signed": {…}, "signatures": [{"keyid", "sig"}]}` (TUF 1.0.34,
/// 4.2.1). Either made here, or proven by [UnverifiedEnvelope#verify].
///
/// @param signed what the signatures cover, in canonical form
/// @param signatures may be empty while nobody has signed
public record SignedEnvelope(JsonObject signed, List<KeySignature> signatures) {
  public SignedEnvelope {
    signatures = List.copyOf(signatures);
  }

  public static SignedEnvelope unsigned(JsonObject signed) {
    return new SignedEnvelope(signed, List.of());
  }

  /// Reads a received envelope, which proves nothing yet.
  public static UnverifiedEnvelope parse(byte[] utf8, Limits limits) throws JsonFormatException {
    return UnverifiedEnvelope.parse(utf8, limits);
  }

  /// The same document with one more signature.
  public SignedEnvelope signedBy(KeyPair key) {
    List<KeySignature> more = new ArrayList<>(signatures);
    more.add(key.sign(signed));
    return new SignedEnvelope(signed, more);
  }

  /// The bytes to send: compact JSON in UTF-8.
  public byte[] encode() {
    return CompactJson.encode(
        JsonObject.builder()
            .put("signatures", JsonArray.from(signatures, KeySignature::toJson))
            .put("signed", signed)
            .build());
  }
}
