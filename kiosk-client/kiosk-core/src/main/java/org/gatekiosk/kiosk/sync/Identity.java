package org.gatekiosk.kiosk.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Pem;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// Who this kiosk is: its key, its certificate, the one CA it trusts, and where its server is. One
/// file of mode 0600, `identity/identity.json`, so that a power cut leaves the old identity or the
/// new one and never a mixture.
///
/// @param gate id of the gate given at enrolment; the assignment may name another one later
public record Identity(
    KioskId kiosk,
    String gate,
    Endpoints endpoints,
    PrivateKey key,
    X509Certificate certificate,
    X509Certificate authority) {
  private static final String FILE = "identity.json";
  private static final Limits LIMITS = new Limits(128 * 1024, 4);
  private static final FileAttribute<?> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /// Whether the kiosk has been enrolled.
  public static boolean exists(KioskHome home) {
    return Files.exists(file(home));
  }

  /// Reads the identity.
  ///
  /// @throws IOException if the file is missing or cannot be read, naming it
  public static Identity read(KioskHome home) throws IOException {
    try {
      Fields fields = Fields.parse(Files.readAllBytes(file(home)), LIMITS);
      Fields endpoints = fields.object("endpoints");
      return new Identity(
          fields.value("kiosk", KioskId::new),
          fields.string("gate"),
          new Endpoints(
              endpoints.string("host"),
              endpoints.integer("httpsPort", 1, 65_535),
              endpoints.integer("mqttPort", 1, 65_535)),
          key(fields.string("keyPem")),
          certificate(fields.string("certificatePem")),
          certificate(fields.string("caPem")));
    } catch (JsonFormatException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("the identity in " + file(home) + " cannot be read", e);
    }
  }

  /// Makes this the identity of the home, replacing one that is there.
  void write(KioskHome home, DurableFiles files) throws IOException {
    try {
      JsonObject identity =
          JsonObject.builder()
              .put("kiosk", kiosk.value())
              .put("gate", gate)
              .put("endpoints", endpoints.toJson())
              .put("keyPem", Pem.encode("PRIVATE KEY", key.getEncoded()))
              .put("certificatePem", Pem.encode("CERTIFICATE", certificate.getEncoded()))
              .put("caPem", Pem.encode("CERTIFICATE", authority.getEncoded()))
              .build();
      files.write(file(home), CompactJson.encode(identity), PRIVATE);
    } catch (GeneralSecurityException e) {
      throw new IOException("could not write the identity", e);
    }
  }

  private static Path file(KioskHome home) {
    return home.identity().resolve(FILE);
  }

  static X509Certificate certificate(String pem) throws GeneralSecurityException {
    var der = new ByteArrayInputStream(Pem.decode("CERTIFICATE", pem));
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(der);
  }

  private static PrivateKey key(String pem) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC")
        .generatePrivate(new PKCS8EncodedKeySpec(Pem.decode("PRIVATE KEY", pem)));
  }
}
