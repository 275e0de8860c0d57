package org.gatekiosk.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static Instant hours(int after) {
    return NOON.plus(Duration.ofHours(after));
  }

  @Test
  void percent_oneMissingOfThousand_isNotHundred() {
    assertThat(new Completeness(999, 1000, null, 0, 0).percent()).isEqualTo(99);
  }

  @Test
  void sum_severalKiosks_isCompleteUntilTheEarliest() {
    var near = new Completeness(1, 1, hours(1), 0, 0);
    var far = new Completeness(2, 3, hours(2), 1, 7);

    assertThat(Completeness.sum(List.of(near, far)))
        .isEqualTo(new Completeness(3, 4, hours(1), 1, 7));
  }

  @Test
  void expected_deadKiosk_countsOn() {
    long expected =
        ExpectedHours.count(hours(-24), hours(24), NOON, StatisticsPolicy.STANDARD, hours(10));

    // Ten hours have passed; the last two may still be on their way (10 + 30 min, then one hour).
    assertThat(expected).isEqualTo(8);
  }

  @Test
  void expected_periodBeforeFirstBucket_isNothing() {
    assertThat(
            ExpectedHours.count(hours(-24), hours(-1), NOON, StatisticsPolicy.STANDARD, hours(10)))
        .isZero();
  }
}
