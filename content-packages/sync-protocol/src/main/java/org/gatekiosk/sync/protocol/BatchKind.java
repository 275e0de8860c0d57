package org.gatekiosk.sync.protocol;

/// Which bucket a batch closes.
public enum BatchKind {
  HOUR,
  DAY
}
