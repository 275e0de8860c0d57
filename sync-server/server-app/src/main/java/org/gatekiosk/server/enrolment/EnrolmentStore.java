package org.gatekiosk.server.enrolment;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Sha256;

/// Where codes and certificates are kept.
public interface EnrolmentStore {
  /// A kiosk that may have a certificate.
  record EnrolledKiosk(KioskId id, String gate) {}

  /// Keeps a code and drops the kiosk's earlier ones.
  void putCode(KioskId kiosk, Sha256 code, Instant endsAt);

  /// A certificate as it is kept.
  record KeptCertificate(String serial, String pem, Instant issuedAt, Instant endsAt) {}

  /// Marks an unused, living code as used and keeps the certificate that is issued for it, all in
  /// one step: a server that is killed in between has not used the code up. The kiosk counts as
  /// enrolled from now.
  Optional<EnrolledKiosk> useCode(
      Sha256 code, Instant now, Function<EnrolledKiosk, KeptCertificate> issue);

  void addCertificate(KioskId kiosk, KeptCertificate certificate);

  /// The kiosk of exactly this certificate, unless one of both is revoked or it ended before.
  Optional<EnrolledKiosk> findByCertificate(String serial, String pem, Instant endsAfter);

  /// The kiosk of a certificate that wants to connect, unless one of both is revoked. The first
  /// connection with a certificate revokes the kiosk's older ones.
  Optional<EnrolledKiosk> connect(KioskId kiosk, String serial, Instant now);
}
