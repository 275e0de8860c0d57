package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import org.gatekiosk.server.api.Statistics;
import org.gatekiosk.server.api.StatisticsReport;
import org.gatekiosk.server.console.view.Frame;
import org.gatekiosk.server.console.view.StatisticsCsv;
import org.gatekiosk.server.console.view.StatisticsPage;
import org.gatekiosk.server.console.view.StatisticsPage.Query;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.StatisticsQueries.Period;
import org.gatekiosk.sync.protocol.Mode;

/// Views per item and language, as a page and for spreadsheets.
@Controller
@Hidden
@Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
@ExecuteOn(TaskExecutors.BLOCKING)
public class StatisticsPages {
  private static final int WEEK = 7;

  private final Statistics statistics;
  private final GateStore gates;
  private final Frames frames;
  private final Templates templates;

  StatisticsPages(Statistics statistics, GateStore gates, Frames frames, Templates templates) {
    this.statistics = statistics;
    this.gates = gates;
    this.frames = frames;
    this.templates = templates;
  }

  @Get("/statistics")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> show(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String gate,
      @QueryValue(defaultValue = "7") String days) {
    Frame frame = frames.of(request);
    List<Gate> known = gates.all();
    Query query = query(gate, days, known);
    return templates.page(
        "statistics", StatisticsPage.of(frame, query, report(query, frame), known));
  }

  @Get("/statistics.csv")
  @Produces("text/csv; charset=utf-8")
  HttpResponse<String> csv(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String gate,
      @QueryValue(defaultValue = "7") String days) {
    Frame frame = frames.of(request);
    StatisticsReport report = report(query(gate, days, gates.all()), frame);
    String name = "views-" + report.from() + "-" + report.to() + ".csv";
    return HttpResponse.ok(StatisticsCsv.of(frame.words(), report))
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /// What was asked for, or the usual instead of anything unknown.
  private static Query query(String gate, String days, List<Gate> known) {
    return new Query(
        known.stream().map(Gate::id).filter(gate::equals).findFirst().orElse(""),
        StatisticsPage.PERIODS.stream()
            .filter(period -> period.toString().equals(days))
            .findFirst()
            .orElse(WEEK));
  }

  private StatisticsReport report(Query query, Frame frame) {
    LocalDate to = statistics.today();
    var period =
        new Period(
            query.gate(), to.minusDays(query.days() - 1L).toString(), to.toString(), Mode.LIVE);
    return statistics.report(period, frame.language().locale());
  }
}
