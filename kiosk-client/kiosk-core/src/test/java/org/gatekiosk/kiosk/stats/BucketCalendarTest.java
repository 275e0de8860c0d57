package org.gatekiosk.kiosk.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.store.BucketTable.Bucket;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.junit.jupiter.api.Test;

class BucketCalendarTest {
  private static BucketCalendar standard(ZoneId zone) {
    return new BucketCalendar(zone, StatisticsPolicy.STANDARD);
  }

  @Test
  void hour_inTheGatesZone_beginsThere() {
    Bucket hour = standard(Samples.HANOI).hour(Instant.parse("2026-11-22T08:59:59Z"), Mode.LIVE);

    assertThat(hour.from()).isEqualTo("2026-11-22T08:00:00Z");
    assertThat(hour.to()).isEqualTo("2026-11-22T09:00:00Z");
    assertThat(hour.offsetMin()).isEqualTo(7 * 60);
  }

  @Test
  void day_inTheGatesZone_isFromMidnightToMidnight() {
    Bucket day = standard(Samples.HANOI).day(Instant.parse("2026-11-22T17:00:00Z"), Mode.LIVE);

    assertThat(day.from()).isEqualTo("2026-11-22T17:00:00Z");
    assertThat(day.to()).isEqualTo("2026-11-23T17:00:00Z");
  }

  @Test
  void day_whenTheClocksChange_has25Hours() {
    Bucket day =
        standard(ZoneId.of("Europe/Paris")).day(Instant.parse("2026-10-25T12:00:00Z"), Mode.LIVE);

    assertThat(Duration.between(day.from(), day.to())).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void hour_atAHalfHourOffset_beginsAtTheWallClocksHour() {
    Bucket hour =
        standard(ZoneId.of("Asia/Kolkata")).hour(Instant.parse("2026-11-22T08:00:00Z"), Mode.LIVE);

    assertThat(hour.from()).isEqualTo("2026-11-22T07:30:00Z");
  }

  @Test
  void day_ofTheDemo_holdsTwoHours() {
    var demo = new BucketCalendar(Samples.HANOI, StatisticsPolicy.DEMO);
    Instant now = Instant.parse("2026-11-22T08:00:39Z");

    assertThat(demo.hour(now, Mode.LIVE).from()).isEqualTo("2026-11-22T08:00:20Z");
    assertThat(demo.day(now, Mode.LIVE).from()).isEqualTo("2026-11-22T08:00:00Z");
    assertThat(demo.day(now, Mode.LIVE).to()).isEqualTo("2026-11-22T08:00:40Z");
  }
}
