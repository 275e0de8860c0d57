package org.gatekiosk.server.mqtt;

import java.io.IOException;
import java.time.Duration;

/// An MQTT 5 broker that asks every client for a certificate.
public interface Broker extends AutoCloseable {
  /// Starts listening.
  ///
  /// @throws IOException if it does not listen before the time-out
  void start(Duration timeout) throws IOException;

  /// From now on kiosks may connect; before, only the server may, or messages would find nobody.
  void admitKiosks();

  /// Cuts the connection of a client, if it has one; it may connect again when it is let in.
  void kick(String clientId);

  /// Stops; connections are closed.
  @Override
  void close();
}
