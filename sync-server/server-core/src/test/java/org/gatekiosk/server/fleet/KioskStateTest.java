package org.gatekiosk.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.server.fleet.Fixtures.NEW;
import static org.gatekiosk.server.fleet.Fixtures.NOW;
import static org.gatekiosk.server.fleet.Fixtures.OLD;
import static org.gatekiosk.server.fleet.Fixtures.kiosk;
import static org.gatekiosk.server.fleet.Fixtures.reported;

import java.time.Instant;
import org.gatekiosk.sync.protocol.Phase;
import org.junit.jupiter.api.Test;

class KioskStateTest {
  @Test
  void of_showsWhatItShall_isDrawing() {
    var kiosk = kiosk(Attendance.ONLINE, reported(2, Phase.IDLE, NEW, null), null);

    assertThat(KioskState.of(kiosk, NOW)).isEqualTo(KioskState.DRAWING);
  }

  @Test
  void of_onItsWay_isUpdating() {
    var kiosk = kiosk(Attendance.ONLINE, reported(2, Phase.FETCHING, OLD, null), NOW);

    assertThat(KioskState.of(kiosk, NOW)).isEqualTo(KioskState.UPDATING);
  }

  @Test
  void of_otherReleaseForTooLong_isWrongRelease() {
    Instant since = NOW.minus(KioskState.LATE).minusMillis(1);
    var kiosk = kiosk(Attendance.ONLINE, reported(2, Phase.IDLE, OLD, null), since);

    assertThat(KioskState.of(kiosk, NOW)).isEqualTo(KioskState.WRONG_RELEASE);
  }

  @Test
  void of_saysWhyNot_isDegraded() {
    var kiosk = kiosk(Attendance.ONLINE, reported(2, Phase.IDLE, OLD, "NO_SPACE"), NOW);

    assertThat(KioskState.of(kiosk, NOW)).isEqualTo(KioskState.DEGRADED);
  }

  @Test
  void of_silent_isStale() {
    var kiosk = kiosk(Attendance.ONLINE, reported(2, Phase.IDLE, NEW, null), null);

    assertThat(KioskState.of(kiosk, NOW.plus(KioskState.SILENT).plusMillis(1)))
        .isEqualTo(KioskState.STALE);
  }

  @Test
  void of_lostLeftNever_areTold() {
    assertThat(KioskState.of(kiosk(Attendance.LOST, null, null), NOW)).isEqualTo(KioskState.LOST);
    assertThat(KioskState.of(kiosk(Attendance.LEFT, null, null), NOW))
        .isEqualTo(KioskState.EXPECTED_DARK);
    assertThat(KioskState.of(kiosk(Attendance.NEVER, null, null), NOW))
        .isEqualTo(KioskState.AWAITED);
  }
}
