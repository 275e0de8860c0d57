package org.gatekiosk.kiosk.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/// Who this kiosk is: its key, its certificate, the one CA it trusts, and where its server is. The
/// files in `identity/` have mode 0600.
///
/// @param gate id of the gate given at enrolment; the assignment may name another one later
public record Identity(
    KioskId kiosk,
    String gate,
    Endpoints endpoints,
    PrivateKey key,
    X509Certificate certificate,
    X509Certificate authority) {
  private static final String KEY = "key.pem";
  private static final String CERTIFICATE = "certificate.pem";
  private static final String AUTHORITY = "ca.pem";
  private static final String ENROLMENT = "enrolment.json";
  private static final FileAttribute<?> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /// Whether the kiosk has been enrolled; the last file written is looked for.
  public static boolean exists(KioskHome home) {
    return Files.exists(home.identity().resolve(ENROLMENT));
  }

  /// Reads the identity.
  ///
  /// @throws IOException if a file is missing or cannot be read, naming it
  public static Identity read(KioskHome home) throws IOException {
    Path folder = home.identity();
    try {
      Fields enrolment =
          Fields.parse(
              Files.readAllBytes(folder.resolve(ENROLMENT)),
              Limits.ofBytes(Limits.MAX_DEPTH * 1024));
      Fields endpoints = enrolment.object("endpoints");
      return new Identity(
          enrolment.value("kiosk", KioskId::new),
          enrolment.string("gate"),
          new Endpoints(
              endpoints.string("host"),
              endpoints.integer("httpsPort", 1, 65_535),
              endpoints.integer("mqttPort", 1, 65_535)),
          key(Files.readString(folder.resolve(KEY))),
          certificate(Files.readString(folder.resolve(CERTIFICATE))),
          certificate(Files.readString(folder.resolve(AUTHORITY))));
    } catch (JsonFormatException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("the identity in " + folder + " cannot be read", e);
    }
  }

  /// Writes the identity; the kiosk is enrolled when the last file is there.
  void write(KioskHome home, DurableFiles files) throws IOException {
    Path folder = home.identity();
    JsonObject enrolment =
        JsonObject.builder()
            .put("kiosk", kiosk.value())
            .put("gate", gate)
            .put("endpoints", endpoints.toJson())
            .build();
    try {
      files.write(folder.resolve(KEY), ascii(Pem.encode("PRIVATE KEY", key.getEncoded())), PRIVATE);
      files.write(folder.resolve(CERTIFICATE), pem(certificate), PRIVATE);
      files.write(folder.resolve(AUTHORITY), pem(authority), PRIVATE);
      files.write(folder.resolve(ENROLMENT), CompactJson.encode(enrolment), PRIVATE);
    } catch (GeneralSecurityException e) {
      throw new IOException("could not write the identity", e);
    }
  }

  static X509Certificate certificate(String pem) throws GeneralSecurityException {
    var der = new ByteArrayInputStream(Pem.decode("CERTIFICATE", pem));
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(der);
  }

  private static PrivateKey key(String pem) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC")
        .generatePrivate(new PKCS8EncodedKeySpec(Pem.decode("PRIVATE KEY", pem)));
  }

  private static byte[] pem(X509Certificate certificate) throws GeneralSecurityException {
    return ascii(Pem.encode("CERTIFICATE", certificate.getEncoded()));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
