package org.gatekiosk.kiosk.sync;

import java.util.List;
import org.gatekiosk.kiosk.update.UpdateStatus;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Reported.Finding;

/// What the rest of the kiosk gives to and takes from the link. Called on the `sync` thread; must
/// not block.
public interface SyncEvents {
  /// About once a second.
  void tick();

  /// A newer assignment was stored.
  void assigned(Desired desired);

  /// The repository has a new timestamp.
  void news(byte[] timestamp);

  /// The server can be reached again.
  void connected();

  /// Where the update stands.
  UpdateStatus status();

  /// What somebody should know about this kiosk.
  List<Finding> findings();
}
