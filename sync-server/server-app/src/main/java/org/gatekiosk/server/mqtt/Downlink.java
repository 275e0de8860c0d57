package org.gatekiosk.server.mqtt;

/// Says something to kiosks. Never blocks; what is too much to keep is dropped, because every kiosk
/// asks again when it connects.
public interface Downlink {
  /// At least once (QoS 1).
  ///
  /// @param retained whether the broker shows it to those who subscribe later
  void publish(String topic, byte[] payload, boolean retained);
}
