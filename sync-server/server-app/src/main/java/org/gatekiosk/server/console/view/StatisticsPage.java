package org.gatekiosk.server.console.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatekiosk.server.api.StatisticsReport;
import org.gatekiosk.server.api.StatisticsReport.CompletenessAnswer;
import org.gatekiosk.server.api.StatisticsReport.Figure;
import org.gatekiosk.server.fleet.Gate;
import org.jspecify.annotations.Nullable;

/// Views per item and language, with how complete they are.
///
/// @param query what is shown
/// @param policy said when the gate's policy is one of demonstrations; null otherwise
/// @param bars the most viewed items; without figures that must not be shown
public record StatisticsPage(
    Frame frame,
    Query query,
    List<Choice> gates,
    List<Choice> periods,
    String period,
    Figures totals,
    Complete complete,
    @Nullable String policy,
    List<Bar> bars,
    List<Row> rows) {
  /// Lengths of the period that can be chosen, in days.
  public static final List<Integer> PERIODS = List.of(1, 7, 30);

  private static final int MOST_BARS = 8;

  /// What is asked for.
  ///
  /// @param gate id; empty for all
  public record Query(String gate, int days) {
    String address(String path) {
      return path + "?gate=" + gate + "&days=" + days;
    }
  }

  /// A filter that stands in the address.
  public record Choice(String label, String address, boolean chosen) {}

  /// Totals as they are shown.
  public record Figures(String sessions, String views, String qrShown, String qrOpened) {}

  /// How much arrived.
  ///
  /// @param due whether anything should have arrived by now
  /// @param until in words
  /// @param rest what is missing, in words; empty when nothing is
  public record Complete(int percent, boolean due, String line, String until, String rest) {}

  /// Views of one item.
  ///
  /// @param width of the bar, such as `37.5%`
  public record Bar(String title, String width, String views, boolean isShown) {}

  /// One item version in one language on one day.
  public record Row(
      String item,
      String title,
      String version,
      String language,
      String languageTag,
      String day,
      Cell views,
      Cell qrShown,
      Cell qrOpened) {}

  /// A figure as it is shown.
  ///
  /// @param why why there is no number; null when there is one
  public record Cell(String text, @Nullable String why) {}

  public static StatisticsPage of(
      Frame frame, Query query, StatisticsReport report, List<Gate> gates) {
    var totals = report.totals();
    return new StatisticsPage(
        frame,
        query,
        gateChoices(frame, query, gates),
        PERIODS.stream()
            .map(
                days ->
                    new Choice(
                        frame.t("statistics.days", days),
                        new Query(query.gate(), days).address("/statistics"),
                        days == query.days()))
            .toList(),
        period(frame, report),
        new Figures(
            text(frame, totals.sessions()),
            text(frame, totals.views()),
            text(frame, totals.qrShown()),
            text(frame, totals.qrOpened())),
        complete(frame, report.completeness()),
        report.demonstration() ? frame.t("statistics.demonstration") : null,
        bars(frame, report.rows()),
        report.rows().stream().map(row -> row(frame, row)).toList());
  }

  private static List<Choice> gateChoices(Frame frame, Query query, List<Gate> gates) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            frame.t("statistics.allGates"),
            new Query("", query.days()).address("/statistics"),
            query.gate().isEmpty()));
    for (Gate gate : gates) {
      choices.add(
          new Choice(
              gate.profile().title(frame.language().content()),
              new Query(gate.id(), query.days()).address("/statistics"),
              gate.id().equals(query.gate())));
    }
    return choices;
  }

  private static String period(Frame frame, StatisticsReport report) {
    String from = frame.moments().date(LocalDate.parse(report.from()));
    String to = frame.moments().date(LocalDate.parse(report.to()));
    return from.equals(to) ? from : from + " – " + to;
  }

  private static String text(Frame frame, Figure figure) {
    Long value = figure.value();
    return value == null ? figure.text() : frame.figures().count(value);
  }

  private static Cell cell(Frame frame, Figure figure) {
    if (figure.value() != null) {
      return new Cell(text(frame, figure), null);
    }
    boolean tooSmall = figure.text().startsWith("<");
    return new Cell(figure.text(), frame.t(tooSmall ? "statistics.tooSmall" : "statistics.noData"));
  }

  private static Complete complete(Frame frame, CompletenessAnswer answer) {
    Instant until = answer.completeUntil();
    List<String> rest = new ArrayList<>();
    if (answer.outstanding() > 0) {
      rest.add(frame.t("statistics.outstanding", answer.outstanding()));
    }
    if (answer.dropped() > 0) {
      rest.add(frame.t("statistics.dropped", answer.dropped()));
    }
    return new Complete(
        answer.percent(),
        answer.expected() > 0,
        answer.expected() == 0
            ? frame.t("statistics.nothingExpected")
            : frame.t(
                "statistics.received", answer.percent(), answer.received(), answer.expected()),
        until == null
            ? frame.t("statistics.nothingYet")
            : frame.t("statistics.completeUntil", frame.moments().at(until)),
        String.join(", ", rest));
  }

  private static List<Bar> bars(Frame frame, List<StatisticsReport.Row> rows) {
    Map<String, Long> views = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (StatisticsReport.Row row : rows) {
      Long shown = row.views().value();
      titles.putIfAbsent(row.item(), row.title());
      views.merge(row.item(), shown == null ? 0 : shown, Long::sum);
    }
    long most = views.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return views.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_BARS)
        .map(
            entry ->
                new Bar(
                    titles.getOrDefault(entry.getKey(), entry.getKey()),
                    (most == 0 ? 0 : 100.0 * entry.getValue() / most) + "%",
                    entry.getValue() == 0 ? "<5" : frame.figures().count(entry.getValue()),
                    entry.getValue() > 0))
        .toList();
  }

  private static Row row(Frame frame, StatisticsReport.Row row) {
    Locale language = Locale.forLanguageTag(row.language());
    return new Row(
        row.item(),
        row.title(),
        row.version(),
        language.getDisplayName(frame.language().locale()),
        row.language(),
        frame.moments().date(LocalDate.parse(row.day())),
        cell(frame, row.views()),
        cell(frame, row.qrShown()),
        cell(frame, row.qrOpened()));
  }

  public String csv() {
    return query.address("/statistics.csv");
  }
}
