package org.gatekiosk.content.format;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/// A part of the week in the zone of the gate; it never spans midnight.
///
/// @param days at least one
/// @param fromMinute minute of the day, 0 to 1439, counts
/// @param toMinute minute of the day, after `fromMinute` and at most 1440, does not count
public record Daypart(Set<DayOfWeek> days, int fromMinute, int toMinute) {
  static final int DAY_MINUTES = 24 * 60;

  public Daypart {
    days = Set.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a daypart needs a day");
    }
    Requirements.range("fromMinute", fromMinute, 0, DAY_MINUTES - 1L);
    Requirements.range("toMinute", toMinute, fromMinute + 1L, DAY_MINUTES);
  }

  /// Whether the moment lies in this part, by the wall clock of its own zone.
  public boolean contains(ZonedDateTime moment) {
    int minute = moment.getHour() * 60 + moment.getMinute();
    return days.contains(moment.getDayOfWeek()) && fromMinute <= minute && minute < toMinute;
  }

  /// The days from Monday to Sunday.
  public Set<DayOfWeek> orderedDays() {
    return EnumSet.copyOf(days);
  }
}
