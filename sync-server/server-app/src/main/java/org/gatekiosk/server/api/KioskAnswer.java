package org.gatekiosk.server.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.gatekiosk.server.fleet.Attendance;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.fleet.KioskState;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.jspecify.annotations.Nullable;

/// A kiosk as the API tells it.
///
/// @param state see `KioskState`, worst first
/// @param connectedSince null while it is not connected
/// @param phase of its update; null before the first report
/// @param active releases on the screen
/// @param wanted releases it shall show
/// @param generation of the desired document
/// @param reportedGeneration the newest one the kiosk has seen
@Serdeable
public record KioskAnswer(
    String id,
    String gate,
    String zone,
    String state,
    boolean enrolled,
    @Nullable Instant connectedSince,
    @Nullable Instant lastSeen,
    @Nullable String phase,
    int progressPercent,
    List<ReleaseAnswer> active,
    List<ReleaseAnswer> wanted,
    long generation,
    long reportedGeneration,
    @Nullable String whyNot,
    @Nullable String appVersion,
    long outboxBatches,
    List<FindingAnswer> findings) {

  /// A release on a kiosk.
  ///
  /// @param visibleAt by the kiosk's clock; null for what is wanted
  @Serdeable
  public record ReleaseAnswer(String repository, String releaseId, @Nullable Instant visibleAt) {
    static ReleaseAnswer of(ReportedRelease release) {
      return new ReleaseAnswer(release.repository(), release.releaseId(), release.visibleAt());
    }

    static ReleaseAnswer of(AssignedRelease release) {
      return new ReleaseAnswer(release.repository(), release.releaseId(), null);
    }
  }

  @Serdeable
  public record FindingAnswer(String code, String detail, Instant since) {
    static FindingAnswer of(Reported.Finding finding) {
      return new FindingAnswer(finding.code(), finding.detail(), finding.since());
    }
  }

  /// The answer at this moment.
  public static KioskAnswer of(Kiosk kiosk, Instant now) {
    Reported reported = kiosk.reported();
    return new KioskAnswer(
        kiosk.id().value(),
        kiosk.gate(),
        kiosk.zone(),
        KioskState.of(kiosk, now).name(),
        kiosk.enrolledAt() != null,
        kiosk.attendance() == Attendance.ONLINE ? kiosk.attendanceSince() : null,
        kiosk.lastSeen().orElse(null),
        reported == null ? null : reported.phase().name(),
        reported == null ? 0 : reported.progressPercent(),
        reported == null ? List.of() : reported.active().stream().map(ReleaseAnswer::of).toList(),
        kiosk.wanted().stream().map(ReleaseAnswer::of).toList(),
        kiosk.generation(),
        reported == null ? 0 : reported.generation(),
        reported == null ? null : reported.whyNot(),
        reported == null ? null : reported.appVersion(),
        reported == null ? 0 : reported.outboxBatches(),
        reported == null
            ? List.of()
            : reported.findings().stream().map(FindingAnswer::of).toList());
  }
}
