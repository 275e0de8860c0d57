package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Pem;
import org.gatekiosk.trust.Sha256;

/// A certificate authority of a server, for tests of TLS.
final class TestAuthority {
  private static final X500Name NAME = new X500Name("CN=Test CA");
  private static final char[] NO_PASSWORD = {};

  private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Date TO = Date.from(Instant.parse("2046-01-01T00:00:00Z"));

  private final KeyPair key = keyPair();
  final X509Certificate certificate;

  TestAuthority() {
    this.certificate = issue("CN=Test CA", key.getPublic(), true);
  }

  /// The first 16 bytes of the digest of its key.
  byte[] keyDigest() {
    return Arrays.copyOf(Sha256.of(key.getPublic().getEncoded()).toBytes(), 16);
  }

  static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A certificate for localhost, or for a CA.
  X509Certificate issue(String subject, PublicKey subjectKey, boolean isAuthority) {
    return issue(subject, subjectKey, isAuthority, FROM, TO);
  }

  /// A certificate with a life of its own.
  X509Certificate issue(
      String subject, PublicKey subjectKey, boolean isAuthority, Date from, Date to) {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              NAME,
              new BigInteger(64, new SecureRandom()),
              from,
              to,
              new X500Name(subject),
              subjectKey);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
      if (!isAuthority) {
        builder.addExtension(
            Extension.subjectAlternativeName,
            false,
            new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
      }
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  Identity kiosk(KioskId id, Endpoints endpoints) {
    KeyPair own = keyPair();
    X509Certificate issued = issue("CN=" + id, own.getPublic(), false);
    return new Identity(id, "noi-bai", endpoints, own.getPrivate(), issued, certificate);
  }

  /// What a server of this authority answers to a request for a certificate.
  EnrolAnswer answer(X509Certificate issued, Endpoints endpoints, byte[] root) {
    return new EnrolAnswer(
        Samples.KIOSK,
        "noi-bai",
        pem(issued),
        pem(certificate),
        endpoints,
        Base64.getEncoder().encodeToString(root));
  }

  /// The key of a request, which is signed with it.
  static PublicKey provenKey(String csrPem) {
    try {
      var signed = new JcaPKCS10CertificationRequest(Pem.decode("CERTIFICATE REQUEST", csrPem));
      var verifier = new JcaContentVerifierProviderBuilder().build(signed.getPublicKey());
      if (!signed.isSignatureValid(verifier)) {
        throw new IllegalArgumentException("request not signed with its key");
      }
      return signed.getPublicKey();
    } catch (IOException | GeneralSecurityException | OperatorCreationException | PKCSException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String pem(X509Certificate certificate) {
    try {
      return Pem.encode("CERTIFICATE", certificate.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// TLS of a server with a certificate for localhost and its CA in the chain.
  SSLContext serverTls() {
    try {
      KeyPair own = keyPair();
      Certificate[] chain = {issue("CN=server", own.getPublic(), false), certificate};
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_PASSWORD);
      store.setKeyEntry("server", own.getPrivate(), NO_PASSWORD, chain);
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, NO_PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), Tls.trusting(certificate), new SecureRandom());
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
