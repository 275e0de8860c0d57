package org.gatekiosk.server.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T07:32:00Z");
  private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Moments EN = new Moments(Words.in(Language.EN), HA_NOI, NOW);
  private static final Moments VI = new Moments(Words.in(Language.VI), HA_NOI, NOW);

  @ParameterizedTest
  @CsvSource({
    "PT-3S,0 s",
    "PT59S,59 s",
    "PT60S,1 min",
    "PT5H20M,5 h 20 min",
    "P1D,1 day",
    "P3D,3 days"
  })
  void length_anyDuration_isWrittenInItsLargestUnit(Duration duration, String written) {
    assertThat(EN.length(duration)).isEqualTo(written);
  }

  @Test
  void at_today_isTheClockAlone() {
    assertThat(EN.at(NOW)).isEqualTo("14:32");
  }

  @Test
  void at_anotherDay_namesTheDay() {
    Instant before = Instant.parse("2026-11-21T17:05:00Z").minus(Duration.ofDays(1));

    assertThat(EN.at(before)).isEqualTo("21 Nov, 00:05");
    assertThat(VI.at(before)).isEqualTo("21/11, 00:05");
  }

  @Test
  void at_anotherYear_namesTheYear() {
    Instant before = Instant.parse("2025-12-01T00:00:00Z");

    assertThat(EN.at(before)).isEqualTo("1 Dec 2025, 07:00");
  }

  @Test
  void zoneName_haNoi_isTheOffset() {
    assertThat(EN.zoneName()).isEqualTo("GMT+7");
  }

  @Test
  void releaseName_ulid_beginsWithItsTime() {
    assertThat(ReleaseName.madeAt("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
        .isEqualTo(Instant.ofEpochMilli(1469922850259L));
  }
}
