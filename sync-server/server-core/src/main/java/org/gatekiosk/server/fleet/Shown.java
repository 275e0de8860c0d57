package org.gatekiosk.server.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.ReportedRelease;

/// Compares what is on a screen with what shall be.
public final class Shown {
  private Shown() {}

  /// Whether every wanted release is active.
  public static boolean covers(List<ReportedRelease> active, List<AssignedRelease> wanted) {
    return wanted.stream().allMatch(release -> find(active, release).isPresent());
  }

  /// When the last of the wanted releases became visible; empty while one is not.
  public static Optional<Instant> visibleAt(
      List<ReportedRelease> active, List<AssignedRelease> wanted) {
    Instant last = null;
    for (AssignedRelease release : wanted) {
      Instant seen = find(active, release).map(ReportedRelease::visibleAt).orElse(null);
      if (seen == null) {
        return Optional.empty();
      }
      last = last == null || seen.isAfter(last) ? seen : last;
    }
    return Optional.ofNullable(last);
  }

  private static Optional<ReportedRelease> find(
      List<ReportedRelease> active, AssignedRelease release) {
    return active.stream()
        .filter(shown -> shown.repository().equals(release.repository()))
        .filter(shown -> shown.releaseId().equals(release.releaseId()))
        .findFirst();
  }
}
