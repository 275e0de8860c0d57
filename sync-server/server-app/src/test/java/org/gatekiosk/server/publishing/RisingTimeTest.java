package org.gatekiosk.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RisingTimeTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.000900Z");
  private static final Instant NOW_MS = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void after_nothing_isNowInMilliseconds() {
    assertThat(RisingTime.after(Optional.empty(), NOW)).isEqualTo(NOW_MS);
  }

  @Test
  void after_earlierMoment_isNow() {
    assertThat(RisingTime.after(Optional.of(NOW_MS.minusMillis(1)), NOW)).isEqualTo(NOW_MS);
  }

  @Test
  void after_sameMillisecondOrClockSetBack_isAMillisecondLater() {
    Instant nextYear = Instant.parse("2027-11-22T08:00:00Z");

    assertThat(RisingTime.after(Optional.of(NOW_MS), NOW)).isEqualTo(NOW_MS.plusMillis(1));
    assertThat(RisingTime.after(Optional.of(nextYear), NOW)).isEqualTo(nextYear.plusMillis(1));
  }
}
