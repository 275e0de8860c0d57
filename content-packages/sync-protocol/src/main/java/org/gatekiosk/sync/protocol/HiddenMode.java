package org.gatekiosk.sync.protocol;

/// What happens to a hidden item.
public enum HiddenMode {
  /// It is not shown at all.
  WITHDRAWN,
  /// Its value gives way to "ask at the desk, being checked".
  CHECKING
}
