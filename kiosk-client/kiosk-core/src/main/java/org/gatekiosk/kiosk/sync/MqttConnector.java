package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import org.gatekiosk.sync.protocol.KioskId;

/// Makes connections to the broker.
@FunctionalInterface
public interface MqttConnector {
  /// Seconds that the broker keeps the session of a kiosk that is away (docs/sync-protocol.md, 1).
  Duration SESSION_EXPIRY = Duration.ofHours(24);

  Duration KEEP_ALIVE = Duration.ofSeconds(30);

  /// How long after a lost connection the Will is published.
  Duration WILL_DELAY = Duration.ofSeconds(20);

  /// Messages the broker may send before the first is acknowledged.
  int RECEIVE_MAXIMUM = 16;

  /// Connects once; the listener hears messages from the first one on.
  ///
  /// @throws IOException if there is no connection, with the reason in words
  MqttConnection connect(Attempt attempt, MqttConnection.Listener listener) throws IOException;

  /// How to connect. The Will says that this connection is lost.
  ///
  /// @param connection number of this connection, which the Will carries too
  /// @param cleanStart whether the broker shall forget what it had for this kiosk
  record Attempt(String host, int port, KioskId kiosk, long connection, boolean cleanStart) {}
}
