package org.gatekiosk.server.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Reported;
import org.jspecify.annotations.Nullable;

/// A kiosk: where it stands, what it shall show, what it last said.
///
/// @param generation of the desired document; 0 before the first
/// @param connection number of the current or last connection, chosen by the kiosk
/// @param attendanceSince when the attendance last changed; null before the first connection
/// @param reportedAt when the report arrived, by the server's clock
/// @param differsSince since when it shows other releases than desired; null while it does not
public record Kiosk(
    KioskId id,
    String gate,
    String zone,
    Instant createdAt,
    @Nullable Instant enrolledAt,
    @Nullable Instant revokedAt,
    long generation,
    @Nullable Desired desired,
    Attendance attendance,
    long connection,
    @Nullable Instant attendanceSince,
    @Nullable Reported reported,
    @Nullable Instant reportedAt,
    @Nullable Instant differsSince) {

  /// The releases it shall show.
  public List<AssignedRelease> wanted() {
    return desired == null ? List.of() : desired.releases();
  }

  /// Whether the last report says that it shows what it shall.
  public boolean showsWanted() {
    return reported != null && Shown.covers(reported.active(), wanted());
  }

  /// When it was last heard of, by report or connection.
  public Optional<Instant> lastSeen() {
    if (reportedAt == null) {
      return Optional.ofNullable(attendanceSince);
    }
    if (attendanceSince == null || attendanceSince.isBefore(reportedAt)) {
      return Optional.of(reportedAt);
    }
    return Optional.of(attendanceSince);
  }
}
