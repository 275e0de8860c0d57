package org.gatekiosk.kiosk.sync;

/// A message from the broker.
public final class Arrived {
  private final String topic;
  private final byte[] payload;
  private final int id;

  /// A message as it came.
  ///
  /// @param id of the packet, for the acknowledgement
  public Arrived(String topic, byte[] payload, int id) {
    this.topic = topic;
    this.payload = payload.clone();
    this.id = id;
  }

  public String topic() {
    return topic;
  }

  public byte[] payload() {
    return payload.clone();
  }

  int id() {
    return id;
  }
}
