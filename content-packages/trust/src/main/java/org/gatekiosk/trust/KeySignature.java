package org.gatekiosk.trust;

import java.util.HexFormat;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// One entry of a `signatures` list.
///
/// @param keyId the key that is said to have signed
/// @param sig the signature in hex; any other text is a signature that verifies with no key (tools
///   leave an empty one where a signer is still missing)
public record KeySignature(KeyId keyId, String sig) {

  static KeySignature read(Fields fields) throws JsonFormatException {
    return new KeySignature(fields.value("keyid", KeyId::new), fields.string("sig"));
  }

  JsonObject toJson() {
    return JsonObject.builder().put("keyid", keyId.hex()).put("sig", sig).build();
  }

  boolean isBy(Key key, byte[] message) {
    try {
      return key.verifies(message, HexFormat.of().parseHex(sig));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
