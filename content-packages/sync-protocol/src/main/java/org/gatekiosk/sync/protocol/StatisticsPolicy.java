package org.gatekiosk.sync.protocol;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// How counters of a gate are bundled, so that nobody can be followed through them
/// (docs/statistics.md, 1).
///
/// @param hour length of the short bucket, 1 s to 1 h, in whole seconds
/// @param day length of the long bucket, at least `hour`, at most 1 d
/// @param closeAfter how long after its end a bucket is closed, 0 to 1 h
/// @param jitter the longest random wait before a closed bucket is sent, 0 to 1 h
/// @param minSessions an hour with fewer is merged into its day, 1 to 1000
public record StatisticsPolicy(
    Duration hour, Duration day, Duration closeAfter, Duration jitter, int minSessions) {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /// The policy of every real gate.
  public static final StatisticsPolicy STANDARD =
      new StatisticsPolicy(HOUR, DAY, Duration.ofMinutes(10), Duration.ofMinutes(30), 5);

  /// The policy of the demo and of tests; console and reports say so.
  public static final StatisticsPolicy DEMO =
      new StatisticsPolicy(
          Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ZERO, Duration.ZERO, 1);

  public StatisticsPolicy {
    requireBetween("hour", hour, Duration.ofSeconds(1), HOUR);
    requireBetween("day", day, hour, DAY);
    requireBetween("closeAfter", closeAfter, Duration.ZERO, HOUR);
    requireBetween("jitter", jitter, Duration.ZERO, HOUR);
    Requirements.range("minSessions", minSessions, 1, 1000);
  }

  /// Reads the form of the API and of gate files: `PT1H,P1D,PT10M,PT30M,5`.
  public static StatisticsPolicy of(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException(
          "not a statistics policy (hour,day,closeAfter,jitter,minSessions): '" + text + "'");
    }
    try {
      return new StatisticsPolicy(
          Duration.parse(parts[0]),
          Duration.parse(parts[1]),
          Duration.parse(parts[2]),
          Duration.parse(parts[3]),
          Integer.parseInt(parts[4]));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a duration (PT1H): '" + e.getParsedString() + "'", e);
    }
  }

  private static void requireBetween(String what, Duration value, Duration min, Duration max) {
    if (!value.equals(Duration.ofSeconds(value.toSeconds()))
        || value.compareTo(min) < 0
        || value.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          what + " must be " + min + " to " + max + " in whole seconds: " + value);
    }
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .put("hour", hour.toString())
        .put("day", day.toString())
        .put("closeAfter", closeAfter.toString())
        .put("jitter", jitter.toString())
        .put("minSessions", minSessions)
        .build();
  }

  static StatisticsPolicy read(Fields fields) throws JsonFormatException {
    return new StatisticsPolicy(
        fields.value("hour", Duration::parse),
        fields.value("day", Duration::parse),
        fields.value("closeAfter", Duration::parse),
        fields.value("jitter", Duration::parse),
        fields.integer("minSessions", 1, 1000));
  }
}
