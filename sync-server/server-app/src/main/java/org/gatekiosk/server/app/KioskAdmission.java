package org.gatekiosk.server.app;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import org.gatekiosk.server.enrolment.EnrolmentStore;
import org.gatekiosk.server.enrolment.KioskCertificate;
import org.gatekiosk.server.mqtt.Admission;
import org.gatekiosk.sync.protocol.KioskId;

/// Lets in enrolled kiosks under their own name, and this server.
final class KioskAdmission implements Admission {
  private final EnrolmentStore enrolments;
  private final InstantSource clock;

  KioskAdmission(EnrolmentStore enrolments, InstantSource clock) {
    this.enrolments = enrolments;
    this.clock = clock;
  }

  @Override
  public Decision admit(X509Certificate certificate, String clientId) {
    if (KioskCertificate.isServer(certificate)) {
      return new Decision.Server();
    }
    var kiosk = KioskCertificate.kiosk(certificate);
    if (kiosk.isEmpty()) {
      return new Decision.Refused("the certificate names no kiosk");
    }
    KioskId id = kiosk.get();
    if (!clientId.equals(id.value()) && !clientId.equals(id + KioskId.BULK_SUFFIX)) {
      return new Decision.Refused(id + " calls itself '" + printable(clientId) + "'");
    }
    return enrolments
        .connect(id, KioskCertificate.serial(certificate), clock.instant())
        .<Decision>map(enrolled -> new Decision.Kiosk(enrolled.id(), enrolled.gate()))
        .orElseGet(() -> new Decision.Refused(id + " is unknown or revoked"));
  }

  private static String printable(String clientId) {
    String text = clientId.replaceAll("[^ -~]", "?");
    return text.substring(0, Math.min(text.length(), 64));
  }
}
