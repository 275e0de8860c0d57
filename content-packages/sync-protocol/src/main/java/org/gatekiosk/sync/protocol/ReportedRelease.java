package org.gatekiosk.sync.protocol;

import java.time.Instant;
import org.gatekiosk.content.format.ReleaseId;
import org.jspecify.annotations.Nullable;

/// A release that a kiosk has.
///
/// @param visibleAt when it was first seen on the screen, by the kiosk's clock, or null
public record ReportedRelease(String repository, String releaseId, @Nullable Instant visibleAt) {
  public ReportedRelease {
    Requirements.id("repository", repository);
    ReleaseId.require(releaseId);
  }
}
