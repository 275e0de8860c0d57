package org.gatekiosk.content.builder.source;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.yaml.YamlMap;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.LanguageTag;

/// Readers for the kinds of field that several documents share.
public final class FieldReaders {
  private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-4]):([0-5][0-9])");

  private FieldReaders() {}

  /// A mapping of language tags to texts that must be there and must not be empty.
  public static Map<LanguageTag, String> byLanguage(YamlMap map, String name) {
    if (!map.has(name)) {
      map.log().error(FindingCode.FIELD_MISSING, map.place(name), name);
      return Map.of();
    }
    Map<LanguageTag, String> texts =
        map.map(name).map(byTag -> byTag.entries(LanguageTag::new)).orElse(Map.of());
    if (texts.isEmpty() && !map.isText(name)) {
      map.log().error(FindingCode.FIELD_EMPTY, map.place(name));
    }
    return texts;
  }

  public static LocalDate date(String text) {
    try {
      return JsonParts.localDate(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("not a date (2026-11-22): '" + text + "'", e);
    }
  }

  /// A time of day as minutes since midnight; `24:00` is the end of the day.
  public static int minuteOfDay(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      throw new IllegalArgumentException("not a time (\"16:30\"): '" + text + "'");
    }
    return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
  }

  /// A list of `mon` to `sun`.
  public static Set<DayOfWeek> days(YamlMap map, String name) {
    List<DayOfWeek> days = map.values(name, FieldReaders::day);
    return days.isEmpty() ? Set.of() : EnumSet.copyOf(days);
  }

  private static DayOfWeek day(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().substring(0, 3).equalsIgnoreCase(text)) {
        return day;
      }
    }
    throw new IllegalArgumentException("not a day (mon … sun): '" + text + "'");
  }

  static Optional<LocalDate> optionalDate(YamlMap map, String name) {
    return map.optionalValue(name, FieldReaders::date);
  }
}
