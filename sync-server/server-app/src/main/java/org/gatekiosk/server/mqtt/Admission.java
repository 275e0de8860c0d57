package org.gatekiosk.server.mqtt;

import java.security.cert.X509Certificate;
import org.gatekiosk.sync.protocol.KioskId;

/// Decides whether the owner of a certificate may connect. Called for every connection, on a thread
/// of the broker.
@FunctionalInterface
public interface Admission {
  Decision admit(X509Certificate certificate, String clientId);

  /// What became of a wish to connect.
  sealed interface Decision {
    /// The server itself: may do everything.
    record Server() implements Decision {}

    /// A kiosk that may use its own topics and those of its gate.
    record Kiosk(KioskId id, String gate) implements Decision {}

    /// Nobody this server knows.
    ///
    /// @param reason for the log; the client only learns that it may not
    record Refused(String reason) implements Decision {}
  }
}
