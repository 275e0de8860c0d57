package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
  /// 2026-11-23 is a Monday.
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T05:59:59+07:00,false", "2026-11-23T06:00:00+07:00,true",
    "2026-11-23T15:59:59+07:00,true", "2026-11-23T16:00:00+07:00,false",
    "2026-11-24T06:00:00+07:00,false", "2026-11-23T06:00:00+00:00,true"
  })
  void contains_byTheClockOfItsZone(ZonedDateTime moment, boolean contained) {
    var daypart = new Daypart(EnumSet.of(DayOfWeek.MONDAY), 360, 960);

    assertThat(daypart.contains(moment)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "0,1440", "1439,1440", "0,1439"})
  void daypart_inTheDay_isAccepted(int from, int to) {
    assertThat(new Daypart(Samples.EVERY_DAY, from, to).toMinute()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"-1,10", "0,0", "10,10", "10,9", "1440,1440", "0,1441"})
  void daypart_outsideTheDay_isRefused(int from, int to) {
    assertThatThrownBy(() -> new Daypart(Samples.EVERY_DAY, from, to))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daypart_withoutDay_isRefused() {
    assertThatThrownBy(() -> new Daypart(Set.of(), 0, 1)).hasMessageContaining("needs a day");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31,false", "2026-11-01,true", "2026-11-30,true", "2026-12-01,false"})
  void runsOn_betweenFirstAndLastDay_runs(LocalDate day, boolean runs) {
    var attract = new Attract(1, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    assertThat(attract.runsOn(day)).isEqualTo(runs);
    assertThat(new Attract(1, null, null).runsOn(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0", "101"})
  void attract_weightOutOfRange_isRefused(int weight) {
    assertThatThrownBy(() -> new Attract(weight, null, null)).hasMessageContaining("1 to 100");
  }

  @Test
  void period_endingBeforeItStarts_isRefused() {
    var first = LocalDate.of(2026, 11, 2);

    assertThatThrownBy(() -> new Attract(1, first, first.minusDays(1)))
        .hasMessageContaining("before it starts");
    assertThatThrownBy(() -> new Armed.ByDate(first, first.minusDays(1)))
        .hasMessageContaining("before it starts");
    assertThat(new Armed.ByDate(first, first).to()).isEqualTo(first);
  }
}
