package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.gatekiosk.server.store.StatisticsQueries.Period;
import org.gatekiosk.sync.protocol.Mode;

/// What was read, in which language, and how complete the figures are.
@Controller("/api/v1/statistics")
@Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
@ExecuteOn(TaskExecutors.BLOCKING)
public class StatisticsController {
  /// The period when none is asked for: today and the six days before.
  private static final int DAYS_BEFORE = 6;

  private final Statistics statistics;

  StatisticsController(Statistics statistics) {
    this.statistics = statistics;
  }

  /// Views and QR codes by item version, language and day.
  ///
  /// @param gate id; all gates when it is empty
  /// @param from first day, `YYYY-MM-DD`
  /// @param to last day
  /// @param mode `live`, or `test` for staff and tests, which are never mixed
  @Get
  StatisticsReport report(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String gate,
      @QueryValue(defaultValue = "") String from,
      @QueryValue(defaultValue = "") String to,
      @QueryValue(defaultValue = "live") String mode) {
    try {
      LocalDate last = to.isEmpty() ? statistics.today() : day(to);
      LocalDate first = from.isEmpty() ? last.minusDays(DAYS_BEFORE) : day(from);
      var period =
          new Period(
              gate, first.toString(), last.toString(), Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
      return statistics.report(period, ErrorAnswers.reader(request));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new ApiException(ErrorCode.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /// A year of four figures: the database compares days as text.
  private static LocalDate day(String text) {
    if (text.length() != "YYYY-MM-DD".length()) {
      throw new IllegalArgumentException("not a day (YYYY-MM-DD): '" + text + "'");
    }
    return LocalDate.parse(text);
  }
}
