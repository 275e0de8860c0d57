package org.gatekiosk.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Optional;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// A public key as TUF metadata lists it (TUF 1.0.34, 4.2.2).
///
/// A key of a scheme that this program does not know is kept, and verifies nothing.
public final class Key {
  private final JsonObject json;
  private final KeyId id;
  private final Optional<Verifier> verifier;

  private record Verifier(SignatureScheme scheme, PublicKey key) {}

  private Key(JsonObject json, KeyId id, Optional<Verifier> verifier) {
    this.json = json;
    this.id = id;
    this.verifier = verifier;
  }

  /// A key of the Java security API, for example from a certificate.
  public static Key of(SignatureScheme scheme, PublicKey key) {
    JsonObject json = json(scheme.keytype(), scheme.scheme(), scheme.encode(key));
    return new Key(json, KeyId.of(json), Optional.of(new Verifier(scheme, key)));
  }

  static Key read(Fields fields) throws JsonFormatException {
    String keytype = fields.string("keytype");
    String scheme = fields.string("scheme");
    Fields keyval = fields.object("keyval");
    String publicPart = keyval.string("public");
    Optional<SignatureScheme> known = SignatureScheme.of(keytype, scheme);
    Optional<Verifier> verifier = Optional.empty();
    if (known.isPresent()) {
      verifier =
          Optional.of(new Verifier(known.get(), keyval.value("public", known.get()::decode)));
    }
    return new Key(fields.json(), KeyId.of(json(keytype, scheme, publicPart)), verifier);
  }

  /// The id over the three defined fields alone, as they were received.
  public KeyId id() {
    return id;
  }

  /// What verifies; empty for a scheme that this program does not know. Entries that write the same
  /// key in other ways (line ends of PEM, capitals, the older name of a key type) have other ids
  /// and are equal here.
  Optional<PublicKey> publicKey() {
    return verifier.map(Verifier::key);
  }

  /// Whether this key may be listed under that id: the digest of the key with or without the fields
  /// that the specification does not define (both are in use).
  boolean answersTo(String listed) {
    return listed.equals(id.hex()) || listed.equals(KeyId.of(json).hex());
  }

  /// The key object as received, unknown fields included.
  public JsonObject json() {
    return json;
  }

  /// Whether this key made that signature; false for anything malformed.
  public boolean verifies(byte[] message, byte[] signature) {
    return verifier.isPresent() && verifies(verifier.get(), message, signature);
  }

  private static boolean verifies(Verifier verifier, byte[] message, byte[] signature) {
    try {
      var check = verifier.scheme.signature();
      check.initVerify(verifier.key);
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static JsonObject json(String keytype, String scheme, String publicPart) {
    return JsonObject.builder()
        .put("keytype", keytype)
        .put("keyval", JsonObject.builder().put("public", publicPart).build())
        .put("scheme", scheme)
        .build();
  }

  @Override
  public String toString() {
    return "Key " + id;
  }
}
