package org.gatekiosk.server.fleet;

import org.gatekiosk.sync.protocol.KioskId;

/// Hears what has changed, after it was stored; for pages that live.
///
/// Called on any thread; must not block.
public interface Changes {
  void kioskChanged(KioskId kiosk);

  void publicationChanged(String publication);

  /// An upload, an approval or a publication changed the list of packages.
  void packagesChanged();

  /// New figures arrived.
  void statisticsChanged(KioskId kiosk);
}
