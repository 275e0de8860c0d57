package org.gatekiosk.server.enrolment;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Sha256;

/// The server's own certificate authority: P-256, kept in one file of mode 0600.
///
/// Lives: itself 10 years, the server 825 days, a kiosk 90 days (docs/trust.md, 6). Certificates
/// begin five minutes early, because clocks of kiosks differ a little.
public final class CertificateAuthority {
  private static final Duration LIFE = Duration.ofDays(3653);
  static final Duration SERVER_LIFE = Duration.ofDays(825);
  static final Duration KIOSK_LIFE = Duration.ofDays(90);
  private static final Duration EARLY = Duration.ofMinutes(5);
  private static final int SERIAL_BITS = 127;
  private static final int PIN_BYTES = 16;
  private static final String SIGNATURE = "SHA256withECDSA";

  private final PrivateKey key;
  private final X509Certificate certificate;
  private final InstantSource clock;
  private final SecureRandom random;

  private CertificateAuthority(KeyPairFile files, InstantSource clock, SecureRandom random) {
    this.key = files.key();
    this.certificate = files.certificate();
    this.clock = clock;
    this.random = random;
  }

  /// Reads `ca.pem` in the folder, or makes it at the first start.
  public static CertificateAuthority open(Path folder, InstantSource clock, SecureRandom random)
      throws IOException {
    Path file = folder.resolve("ca.pem");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      create(clock, random).write(file);
    }
    return new CertificateAuthority(KeyPairFile.read(file), clock, random);
  }

  private static KeyPairFile create(InstantSource clock, SecureRandom random) {
    KeyPair pair = KeyPairFile.newKeyPair();
    var name = new X500Name("CN=Gatekiosk CA");
    Instant now = clock.instant();
    try {
      var builder = builder(name, name, pair.getPublic(), now, LIFE, random);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
      return new KeyPairFile(pair.getPrivate(), sign(builder, pair.getPrivate()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot make the certificate authority", e);
    }
  }

  public X509Certificate certificate() {
    return certificate;
  }

  public String certificatePem() {
    return KeyPairFile.toPem(certificate);
  }

  /// The first 16 bytes of the SHA-256 of this authority's public key (SubjectPublicKeyInfo, DER),
  /// by which an enrolling kiosk recognises the server.
  public byte[] pin() {
    return Arrays.copyOf(Sha256.of(certificate.getPublicKey().getEncoded()).toBytes(), PIN_BYTES);
  }

  /// A certificate of 90 days for a kiosk, for use as client and as server (peers in the LAN).
  X509Certificate issueForKiosk(KioskId kiosk, PublicKey publicKey) {
    var names =
        new GeneralNames(
            new GeneralName(
                GeneralName.uniformResourceIdentifier, KioskCertificate.URN + kiosk.value()));
    return issue(kiosk.value(), publicKey, KIOSK_LIFE, names);
  }

  /// @param names first one also becomes the CN
  X509Certificate issueForServer(String commonName, PublicKey publicKey, GeneralNames names) {
    return issue(commonName, publicKey, SERVER_LIFE, names);
  }

  private X509Certificate issue(
      String commonName, PublicKey publicKey, Duration life, GeneralNames names) {
    try {
      var builder =
          builder(
              X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()),
              new X500Name("CN=" + commonName),
              publicKey,
              clock.instant(),
              life,
              random);
      var ids = new JcaX509ExtensionUtils();
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(
              new KeyPurposeId[] {KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_serverAuth}));
      builder.addExtension(Extension.subjectAlternativeName, false, names);
      builder.addExtension(
          Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(certificate));
      return sign(builder, key);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot issue a certificate for " + commonName, e);
    }
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer,
      X500Name subject,
      PublicKey publicKey,
      Instant now,
      Duration life,
      SecureRandom random) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, random),
        Date.from(now.minus(EARLY)),
        Date.from(now.plus(life)),
        subject,
        publicKey);
  }

  private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
      throws GeneralSecurityException {
    try {
      var signer = new JcaContentSignerBuilder(SIGNATURE).build(key);
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException("cannot sign", e);
    }
  }
}
