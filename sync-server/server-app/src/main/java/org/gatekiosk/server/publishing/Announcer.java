package org.gatekiosk.server.publishing;

import org.gatekiosk.sync.protocol.KioskId;

/// Tells kiosks what was stored for them. Nothing depends on it: what is not heard is asked for by
/// the next hello.
public interface Announcer {
  /// The kiosk's desired document.
  void desired(KioskId kiosk);

  /// The newest timestamp, to all.
  void news();
}
