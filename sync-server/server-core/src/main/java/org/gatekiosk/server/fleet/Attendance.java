package org.gatekiosk.server.fleet;

/// Whether a kiosk is connected, as far as the server knows.
public enum Attendance {
  /// It never connected.
  NEVER,
  ONLINE,
  /// The connection broke.
  LOST,
  /// It was stopped in order.
  LEFT
}
