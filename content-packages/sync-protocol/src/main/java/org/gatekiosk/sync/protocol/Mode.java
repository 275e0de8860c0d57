package org.gatekiosk.sync.protocol;

/// Whose use is counted.
public enum Mode {
  LIVE,
  /// Staff and tests; never mixed with travellers.
  TEST
}
