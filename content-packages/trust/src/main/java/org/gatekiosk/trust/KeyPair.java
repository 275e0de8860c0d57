package org.gatekiosk.trust;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HexFormat;
import org.gatekiosk.trust.json.CanonicalJson;
import org.gatekiosk.trust.json.JsonObject;

/// A key that can sign, with its public half.
public final class KeyPair {
  private final SignatureScheme scheme;
  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final Key key;

  private KeyPair(SignatureScheme scheme, PrivateKey privateKey, PublicKey publicKey) {
    this.scheme = scheme;
    this.privateKey = privateKey;
    this.publicKey = publicKey;
    this.key = Key.of(scheme, publicKey);
  }

  public static KeyPair generate(SignatureScheme scheme) {
    java.security.KeyPair pair = scheme.generate();
    return new KeyPair(scheme, pair.getPrivate(), pair.getPublic());
  }

  public static KeyPair generateEd25519() {
    return generate(SignatureScheme.ED25519);
  }

  /// Joins the halves of a key that came from a file.
  ///
  /// @throws IllegalArgumentException if they do not belong together
  public static KeyPair of(SignatureScheme scheme, PrivateKey privateKey, PublicKey publicKey) {
    var pair = new KeyPair(scheme, privateKey, publicKey);
    byte[] probe = {1, 2, 3};
    if (!pair.key.verifies(probe, pair.sign(probe))) {
      throw new IllegalArgumentException("private and public key do not belong together");
    }
    return pair;
  }

  /// The public half, as metadata lists it.
  public Key key() {
    return key;
  }

  public SignatureScheme scheme() {
    return scheme;
  }

  public PrivateKey privateKey() {
    return privateKey;
  }

  public PublicKey publicKey() {
    return publicKey;
  }

  /// Signs the canonical form of an object.
  public KeySignature sign(JsonObject signed) {
    return new KeySignature(key.id(), HexFormat.of().formatHex(sign(CanonicalJson.encode(signed))));
  }

  byte[] sign(byte[] message) {
    try {
      var signature = scheme.signature();
      signature.initSign(privateKey);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the key " + key.id() + " could not sign", e);
    }
  }
}
