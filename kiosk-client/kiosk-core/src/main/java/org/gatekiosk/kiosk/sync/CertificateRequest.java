package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.trust.Pem;

/// A new key, P-256, and the request for its certificate. The key never leaves the kiosk.
///
/// @param pem the request, PKCS 10
record CertificateRequest(KeyPair key, String pem) {
  static final String SIGNATURE = "SHA256withECDSA";

  /// The subject says nothing: the server knows whose certificate it is.
  static CertificateRequest make() throws IOException {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair key = generator.generateKeyPair();
      byte[] request =
          new JcaPKCS10CertificationRequestBuilder(new X500Principal("CN=kiosk"), key.getPublic())
              .build(new JcaContentSignerBuilder(SIGNATURE).build(key.getPrivate()))
              .getEncoded();
      return new CertificateRequest(key, Pem.encode("CERTIFICATE REQUEST", request));
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IOException("this machine cannot make a key", e);
    }
  }

  /// The identity that the answer makes of this key.
  ///
  /// @param authority who must have signed the certificate
  /// @throws GeneralSecurityException if the certificate is for another key or of another authority
  Identity identity(EnrolAnswer answer, X509Certificate authority) throws GeneralSecurityException {
    X509Certificate certificate = Identity.certificate(answer.certificatePem());
    if (!certificate.getPublicKey().equals(key.getPublic())) {
      throw new GeneralSecurityException("the certificate is for another key");
    }
    certificate.verify(authority.getPublicKey());
    return new Identity(
        answer.kiosk(),
        answer.gate(),
        answer.endpoints(),
        key.getPrivate(),
        certificate,
        authority);
  }
}
