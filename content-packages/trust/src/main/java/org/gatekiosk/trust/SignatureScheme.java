package org.gatekiosk.trust;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// How a key signs; the three schemes of TUF 1.0.34, 4.2.2.
public enum SignatureScheme {
  /// RFC 8032; the public key is 32 bytes in hex, a signature 64 bytes. The default.
  ED25519("ed25519", "ed25519", "Ed25519", "Ed25519"),
  /// FIPS 186-5 with P-256 and SHA-256; the public key is PEM, a signature DER.
  ECDSA_P256("ecdsa", "ecdsa-sha2-nistp256", "EC", "SHA256withECDSA"),
  /// RFC 8017 with SHA-256, MGF1 with SHA-256 and 32 bytes of salt; the public key is PEM.
  RSA_PSS("rsa", "rsassa-pss-sha256", "RSA", "RSASSA-PSS");

  private static final int MIN_RSA_BITS = 2048;
  private static final int RSA_BITS = 3072;
  private static final int SALT_BYTES = 32;
  private static final int ED25519_KEY_BYTES = 32;

  /// What stands before the 32 bytes in an X.509 SubjectPublicKeyInfo (RFC 8410, 4).
  private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String keytype;
  private final String scheme;
  private final String keyAlgorithm;
  private final String signatureAlgorithm;

  SignatureScheme(String keytype, String scheme, String keyAlgorithm, String signatureAlgorithm) {
    this.keytype = keytype;
    this.scheme = scheme;
    this.keyAlgorithm = keyAlgorithm;
    this.signatureAlgorithm = signatureAlgorithm;
  }

  /// The scheme of a key object, empty when it is none that this program knows. The key type of
  /// older repositories for ECDSA repeats the scheme.
  static Optional<SignatureScheme> of(String keytype, String scheme) {
    return Arrays.stream(values())
        .filter(s -> s.scheme.equals(scheme))
        .filter(s -> s.keytype.equals(keytype) || (s == ECDSA_P256 && s.scheme.equals(keytype)))
        .findFirst();
  }

  String keytype() {
    return keytype;
  }

  String scheme() {
    return scheme;
  }

  /// The name of the key algorithm in the Java security API.
  public String keyAlgorithm() {
    return keyAlgorithm;
  }

  /// Reads the public part of a key object.
  ///
  /// @throws IllegalArgumentException if it is not a key of this scheme
  PublicKey decode(String publicPart) {
    try {
      byte[] der = this == ED25519 ? ed25519Der(publicPart) : Pem.decode("PUBLIC KEY", publicPart);
      PublicKey key =
          KeyFactory.getInstance(keyAlgorithm).generatePublic(new X509EncodedKeySpec(der));
      requireStrength(key);
      return key;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a public key for " + scheme, e);
    }
  }

  /// The counterpart of [#decode].
  String encode(PublicKey key) {
    if (this != ED25519) {
      return Pem.encode("PUBLIC KEY", key.getEncoded());
    }
    byte[] der = key.getEncoded();
    return HexFormat.of().formatHex(der, ED25519_PREFIX.length, der.length);
  }

  java.security.KeyPair generate() {
    try {
      var generator = KeyPairGenerator.getInstance(keyAlgorithm);
      switch (this) {
        case ED25519 -> {}
        case ECDSA_P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"));
        case RSA_PSS -> generator.initialize(RSA_BITS);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("could not generate a key for " + scheme, e);
    }
  }

  Signature signature() throws GeneralSecurityException {
    Signature signature = Signature.getInstance(signatureAlgorithm);
    if (this == RSA_PSS) {
      signature.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT_BYTES, 1));
    }
    return signature;
  }

  private static byte[] ed25519Der(String hex) {
    byte[] raw = HexFormat.of().parseHex(hex);
    if (raw.length != ED25519_KEY_BYTES) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + raw.length);
    }
    byte[] der = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + raw.length);
    System.arraycopy(raw, 0, der, ED25519_PREFIX.length, raw.length);
    return der;
  }

  private static void requireStrength(PublicKey key) throws GeneralSecurityException {
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < MIN_RSA_BITS) {
      throw new InvalidKeyException("an RSA key has at least 2048 bits");
    }
    if (key instanceof ECPublicKey ec && !ec.getParams().getCurve().equals(p256().getCurve())) {
      throw new InvalidKeyException("not on the curve P-256");
    }
  }

  private static ECParameterSpec p256() throws GeneralSecurityException {
    var parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }
}
