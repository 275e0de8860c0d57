package org.gatekiosk.server.enrolment;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.sync.protocol.KioskId;

/// Reads from a certificate whose it is. That the chain is ours, TLS has checked before.
public final class KioskCertificate {
  static final String URN = "urn:gatekiosk:kiosk:";
  static final String SERVER_URN = "urn:gatekiosk:server";

  /// GeneralName of type uniformResourceIdentifier (RFC 5280, 4.2.1.6).
  private static final int URI = 6;

  private KioskCertificate() {}

  /// The kiosk named in the certificate; empty for any other certificate.
  public static Optional<KioskId> kiosk(X509Certificate certificate) {
    return uri(certificate)
        .filter(uri -> uri.startsWith(URN))
        .flatMap(uri -> kioskId(uri.substring(URN.length())));
  }

  /// Whether this is the server's own certificate.
  public static boolean isServer(X509Certificate certificate) {
    return uri(certificate).filter(SERVER_URN::equals).isPresent();
  }

  /// The serial number as the database keeps it.
  public static String serial(X509Certificate certificate) {
    return certificate.getSerialNumber().toString(16);
  }

  private static Optional<KioskId> kioskId(String value) {
    try {
      return Optional.of(new KioskId(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> uri(X509Certificate certificate) {
    try {
      var names = certificate.getSubjectAlternativeNames();
      if (names == null) {
        return Optional.empty();
      }
      List<String> uris =
          names.stream()
              .filter(name -> name.getFirst().equals(URI))
              .map(name -> String.valueOf(name.get(1)))
              .toList();
      return uris.size() == 1 ? Optional.of(uris.getFirst()) : Optional.empty();
    } catch (CertificateParsingException e) {
      return Optional.empty();
    }
  }
}
