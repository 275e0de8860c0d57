package org.gatekiosk.server.fleet;

import java.time.Duration;
import java.time.Instant;

/// What a kiosk is doing, worst first (docs/fleet.md, 1). What a visitor does is not among it.
public enum KioskState {
  /// Revoked.
  OUT_OF_SERVICE,
  /// The connection broke and has not come back.
  LOST,
  /// Shows another release than it shall, for longer than [#LATE].
  WRONG_RELEASE,
  /// Connected, but has not reported for longer than [#SILENT].
  STALE,
  /// Reports a finding or a reason why it does not show what it shall.
  DEGRADED,
  /// Made on the server, not yet connected.
  AWAITED,
  /// Was switched off in order.
  EXPECTED_DARK,
  /// Shows something and is on its way to what it shall show.
  UPDATING,
  DRAWING;

  /// A kiosk reports at least every 15 min (docs/sync-protocol.md, 2); one report may get lost.
  static final Duration SILENT = Duration.ofMinutes(31);

  /// An update of some 100 MB over a thin line takes this long; later it is a fault.
  static final Duration LATE = Duration.ofHours(1);

  public static KioskState of(Kiosk kiosk, Instant now) {
    if (kiosk.revokedAt() != null) {
      return OUT_OF_SERVICE;
    }
    return switch (kiosk.attendance()) {
      case NEVER -> AWAITED;
      case LOST -> LOST;
      case LEFT -> EXPECTED_DARK;
      case ONLINE -> ofConnected(kiosk, now);
    };
  }

  private static KioskState ofConnected(Kiosk kiosk, Instant now) {
    var reported = kiosk.reported();
    Instant reportedAt = kiosk.reportedAt();
    Instant differsSince = kiosk.differsSince();
    if (differsSince != null && differsSince.plus(LATE).isBefore(now)) {
      return WRONG_RELEASE;
    }
    if (reported == null || reportedAt == null) {
      return UPDATING;
    }
    if (reportedAt.plus(SILENT).isBefore(now)) {
      return STALE;
    }
    if (!reported.findings().isEmpty() || reported.whyNot() != null) {
      return DEGRADED;
    }
    return kiosk.showsWanted() ? DRAWING : UPDATING;
  }
}
