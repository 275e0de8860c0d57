package org.gatekiosk.trust.client;

import org.gatekiosk.trust.Rejection;
import org.gatekiosk.trust.Root;
import org.gatekiosk.trust.Snapshot;
import org.gatekiosk.trust.Targets;
import org.gatekiosk.trust.Timestamp;

/// How a refresh ended.
public sealed interface RefreshResult {

  /// All four files are trusted, belong together and have not expired.
  record Refreshed(Root root, Timestamp timestamp, Snapshot snapshot, Targets targets)
      implements RefreshResult {}

  /// A file was not trusted; what was stored before it stays.
  record Refused(Rejection reason) implements RefreshResult {}

  /// A file could not be had.
  record Unavailable(String name, String reason) implements RefreshResult {}
}
