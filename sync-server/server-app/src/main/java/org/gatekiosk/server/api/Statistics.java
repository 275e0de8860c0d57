package org.gatekiosk.server.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatekiosk.server.api.StatisticsReport.CompletenessAnswer;
import org.gatekiosk.server.api.StatisticsReport.Figure;
import org.gatekiosk.server.api.StatisticsReport.Row;
import org.gatekiosk.server.api.StatisticsReport.Totals;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.statistics.Cell;
import org.gatekiosk.server.statistics.Completeness;
import org.gatekiosk.server.statistics.ExpectedHours;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.StatisticsQueries;
import org.gatekiosk.server.store.StatisticsQueries.Arrivals;
import org.gatekiosk.server.store.StatisticsQueries.ItemDay;
import org.gatekiosk.server.store.StatisticsQueries.OpenedDay;
import org.gatekiosk.server.store.StatisticsQueries.Period;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.jspecify.annotations.Nullable;

/// Puts reports together, for the API and the console.
@Singleton
public final class Statistics {
  private static final ZoneId ZONE_WITHOUT_GATES = ZoneId.of("Asia/Ho_Chi_Minh");

  private final StatisticsQueries queries;
  private final GateStore gates;
  private final Clock clock;

  Statistics(StatisticsQueries queries, GateStore gates, Clock clock) {
    this.queries = queries;
    this.gates = gates;
    this.clock = clock;
  }

  /// Today in the zone of the gates.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /// Views by item version, language and day.
  public StatisticsReport report(Period period, Locale reader) {
    Map<String, Gate> known = new HashMap<>();
    gates.all().stream()
        .filter(gate -> period.gate().isEmpty() || gate.id().equals(period.gate()))
        .forEach(gate -> known.put(gate.id(), gate));
    int minSessions =
        known.values().stream()
            .mapToInt(gate -> gate.statistics().minSessions())
            .max()
            .orElse(StatisticsPolicy.STANDARD.minSessions());
    List<ItemDay> days = queries.itemDays(period);
    List<OpenedDay> opened = queries.opened(period);
    Completeness completeness = completeness(period, known);
    return new StatisticsReport(
        period.from(),
        period.to(),
        known.values().stream().anyMatch(Gate::isDemonstration),
        rows(days, opened, minSessions, reader),
        totals(period, days, opened, completeness, minSessions),
        CompletenessAnswer.of(completeness));
  }

  private List<Row> rows(
      List<ItemDay> days, List<OpenedDay> opened, int minSessions, Locale reader) {
    Map<String, Long> openedOnce = new HashMap<>();
    opened.forEach(row -> openedOnce.put(key(row.item(), row.language(), row.day()), row.opened()));
    List<Row> rows = new ArrayList<>();
    for (ItemDay day : days) {
      Long links = openedOnce.remove(key(day.item(), day.language(), day.day()));
      rows.add(
          new Row(
              day.item(),
              title(day, reader),
              day.version(),
              day.language(),
              day.day(),
              Figure.of(Cell.of(day.views(), minSessions)),
              Figure.of(Cell.of(day.qrShown(), minSessions)),
              Figure.of(Cell.of(links == null ? 0 : links, minSessions))));
    }
    return rows;
  }

  private static String key(String item, String language, String day) {
    return item + " " + language + " " + day;
  }

  private String title(ItemDay day, Locale reader) {
    String language = reader.getLanguage().equals("vi") ? "vi" : "en";
    return queries
        .title(day.item(), day.version(), language)
        .or(() -> queries.title(day.item(), day.version(), day.language()))
        .orElse(day.item());
  }

  private Totals totals(
      Period period,
      List<ItemDay> days,
      List<OpenedDay> opened,
      Completeness completeness,
      int minSessions) {
    boolean nothingArrived = completeness.received() == 0 && days.isEmpty();
    long sessions = queries.plainHour(period, Metrics.SESSION);
    long views = days.stream().mapToLong(ItemDay::views).sum();
    long qrShown = days.stream().mapToLong(ItemDay::qrShown).sum();
    long qrOpened = opened.stream().mapToLong(OpenedDay::opened).sum();
    return new Totals(
        figure(sessions, nothingArrived, minSessions),
        figure(views, nothingArrived, minSessions),
        figure(qrShown, nothingArrived, minSessions),
        Figure.of(Cell.of(qrOpened, minSessions)));
  }

  private static Figure figure(long value, boolean nothingArrived, int minSessions) {
    return Figure.of(nothingArrived ? new Cell.NoData() : Cell.of(value, minSessions));
  }

  private Completeness completeness(Period period, Map<String, Gate> known) {
    List<Completeness> kiosks = new ArrayList<>();
    Instant from = LocalDate.parse(period.from()).atStartOfDay(zone()).toInstant();
    Instant to = LocalDate.parse(period.to()).plusDays(1).atStartOfDay(zone()).toInstant();
    for (Arrivals arrivals : queries.arrivals(period.gate(), from, to)) {
      Gate gate = known.get(arrivals.gate());
      Instant first = arrivals.firstBucket();
      if (gate != null && first != null) {
        Instant end = earlier(to, arrivals.revokedAt());
        long expected = ExpectedHours.count(from, end, first, gate.statistics(), clock.instant());
        kiosks.add(
            new Completeness(
                arrivals.received(),
                Math.max(expected, arrivals.received()),
                completeUntil(arrivals),
                arrivals.outstanding(),
                arrivals.dropped()));
      }
    }
    return Completeness.sum(kiosks);
  }

  /// One that was taken out of service and lacks nothing must not hold the others back for ever.
  private @Nullable Instant completeUntil(Arrivals arrivals) {
    return arrivals.revokedAt() != null && arrivals.outstanding() == 0
        ? clock.instant()
        : arrivals.completeUntil();
  }

  /// Nothing is expected of a kiosk that was taken out of service.
  private static Instant earlier(Instant end, @Nullable Instant revokedAt) {
    return revokedAt != null && revokedAt.isBefore(end) ? revokedAt : end;
  }

  private ZoneId zone() {
    List<Gate> all = gates.all();
    return all.isEmpty() ? ZONE_WITHOUT_GATES : all.getFirst().profile().timeZone();
  }
}
