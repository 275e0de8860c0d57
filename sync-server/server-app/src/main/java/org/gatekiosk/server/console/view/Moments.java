package org.gatekiosk.server.console.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Writes moments as the reader's language does, in a gate's zone.
///
/// @param now when the page was made
public record Moments(Words words, ZoneId zone, Instant now) {
  /// The zone of pages that belong to no gate.
  public static final ZoneId NO_GATE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter CLOCK_S = DateTimeFormatter.ofPattern("HH:mm:ss");

  public Moments in(ZoneId other) {
    return new Moments(words, other, now);
  }

  /// `14:32`.
  public String clock(Instant at) {
    return CLOCK.format(at.atZone(zone));
  }

  /// `14:32:07`.
  public String clockWithSeconds(Instant at) {
    return CLOCK_S.format(at.atZone(zone));
  }

  /// `22 Nov 2026` or `22/11/2026`.
  public String date(LocalDate day) {
    String pattern = words.language() == Language.VI ? "d/M/uuuu" : "d MMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }

  /// `14:32` for today, else `22 Nov, 14:32`, with the year when it is another one.
  public String at(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    ZonedDateTime today = now.atZone(zone);
    if (local.toLocalDate().equals(today.toLocalDate())) {
      return CLOCK.format(local);
    }
    boolean vietnamese = words.language() == Language.VI;
    String pattern = vietnamese ? "d/M" : "d MMM";
    if (local.getYear() != today.getYear()) {
      pattern += vietnamese ? "/uuuu" : " uuuu";
    }
    return DateTimeFormatter.ofPattern(pattern + ", HH:mm", Locale.ENGLISH).format(local);
  }

  /// The same moment in UTC, for the tip over a time.
  public String utc(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// `GMT+7`.
  public String zoneName() {
    return "GMT" + offsetText();
  }

  private String offsetText() {
    return DateTimeFormatter.ofPattern("x").format(now.atZone(zone)).replaceFirst("^([+-])0", "$1");
  }

  /// How long ago: `41 s`, `11 min`, `5 h 20 min`, `3 days`.
  public String age(Instant since) {
    return length(Duration.between(since, now));
  }

  /// A length of time; never negative, because clocks differ by a little.
  public String length(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    if (seconds < 60) {
      return words.t("age.seconds", seconds);
    }
    if (seconds < 3600) {
      return words.t("age.minutes", seconds / 60);
    }
    if (seconds < 86_400) {
      return words.t("age.hours", seconds / 3600, seconds % 3600 / 60);
    }
    return words.t("age.days", seconds / 86_400);
  }
}
