package org.gatekiosk.kiosk.sync;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// One MQTT 5 connection, from connect to loss; never used again after that. QoS 1 throughout.
///
/// Threads: any; no method blocks except [#close].
public interface MqttConnection extends AutoCloseable {
  /// Whether the broker still had the session of the connection before, subscriptions included.
  boolean sessionPresent();

  /// Completed when the broker has granted all filters, exceptionally when it has not.
  CompletableFuture<Void> subscribe(List<String> filters);

  /// Completed when the broker has taken the message for somebody, exceptionally when it has not
  /// (reason code 16 or 128 and above); says nothing about what became of it.
  CompletableFuture<Void> publish(String topic, byte[] payload, boolean retained);

  /// The message has been dealt with and need not be sent again.
  void acknowledge(Arrived message);

  /// Disconnects in order, so that no Will is published; waits a few seconds at most.
  @Override
  void close();

  /// Is told what happens; on threads of the connection, so it only hands over.
  interface Listener {
    /// A message is here.
    void arrived(Arrived message);

    /// The connection is gone.
    void lost(String reason);
  }
}
