package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.gatekiosk.content.builder.check.AllowedDomains;
import org.gatekiosk.content.builder.check.GateProfileReader;
import org.gatekiosk.content.builder.check.Waiver;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.publishing.Fleet;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.jspecify.annotations.Nullable;

/// Gates, allowed domains and waivers: what the operator decides beside the packages.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
public class GatesController {
  private final GateStore gates;
  private final Fleet fleet;
  private final Clock clock;

  GatesController(GateStore gates, Fleet fleet, Clock clock) {
    this.gates = gates;
    this.fleet = fleet;
    this.clock = clock;
  }

  /// A gate in short.
  ///
  /// @param statistics hour, day, closeAfter, jitter, minSessions, divided by commas
  /// @param demonstration whether its statistics policy is shortened
  @Serdeable
  record GateAnswer(
      String id,
      String title,
      String timeZone,
      List<String> languages,
      List<ZoneAnswer> zones,
      String statistics,
      boolean demonstration) {
    static GateAnswer of(Gate gate, Locale reader) {
      GateProfile profile = gate.profile();
      LanguageTag language = reader.getLanguage().equals("vi") ? LanguageTag.VI : LanguageTag.EN;
      return new GateAnswer(
          gate.id(),
          profile.title(language),
          profile.timeZone().getId(),
          profile.languages().stream().map(LanguageTag::value).toList(),
          profile.zones().stream()
              .map(
                  zone ->
                      new ZoneAnswer(
                          zone.id(),
                          zone.title(language),
                          zone.direction().name().toLowerCase(Locale.ROOT)))
              .toList(),
          GateStore.text(gate.statistics()),
          gate.isDemonstration());
    }
  }

  @Serdeable
  record ZoneAnswer(String id, String title, String direction) {}

  @Get("/gates")
  @Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
  List<GateAnswer> all(HttpRequest<?> request) {
    Locale reader = ErrorAnswers.reader(request);
    return gates.all().stream().map(gate -> GateAnswer.of(gate, reader)).toList();
  }

  /// Makes or changes a gate: its profile as YAML or JSON.
  ///
  /// @param statistics hour,day,closeAfter,jitter,minSessions; absent keeps what is set, at first
  ///   `PT1H,P1D,PT10M,PT30M,5`
  @Put("/gates/{id}")
  @Consumes(MediaType.ALL)
  @Secured("administrator")
  GateAnswer put(
      HttpRequest<?> request,
      String id,
      @QueryValue @Nullable String statistics,
      @Body byte[] profile) {
    GateProfile read = value(GateProfileReader.read(profile, id), request, ErrorCode.GATE_REFUSED);
    if (!read.id().equals(id)) {
      throw new ApiException(ErrorCode.GATE_REFUSED, "id: " + read.id() + " ≠ " + id);
    }
    try {
      Gate gate = new Gate(read, policy(id, statistics));
      fleet.put(gate);
      return GateAnswer.of(gate, ErrorAnswers.reader(request));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new ApiException(ErrorCode.GATE_REFUSED, String.valueOf(e.getMessage()));
    }
  }

  private StatisticsPolicy policy(String gate, @Nullable String statistics) {
    return statistics == null
        ? gates.find(gate).map(Gate::statistics).orElse(StatisticsPolicy.STANDARD)
        : StatisticsPolicy.of(statistics);
  }

  /// Replaces the domains that links may lead to: one a line, `#` begins a comment.
  @Put("/allowed-domains")
  @Consumes(MediaType.ALL)
  @Secured("administrator")
  HttpResponse<?> putAllowedDomains(HttpRequest<?> request, @Body byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    AllowedDomains domains =
        value(
            AllowedDomains.parse(text, GateStore.ALLOWED_DOMAINS), request, ErrorCode.LIST_REFUSED);
    return putList(GateStore.ALLOWED_DOMAINS, text, domains.domains().size());
  }

  /// Replaces the written permissions for warnings (YAML).
  @Put("/waivers")
  @Consumes(MediaType.ALL)
  @Secured("administrator")
  HttpResponse<?> putWaivers(HttpRequest<?> request, @Body byte[] body) {
    List<Waiver> waivers =
        value(Waiver.parse(body, GateStore.WAIVERS), request, ErrorCode.LIST_REFUSED);
    return putList(GateStore.WAIVERS, new String(body, StandardCharsets.UTF_8), waivers.size());
  }

  @Serdeable
  record ListAnswer(int entries) {}

  private HttpResponse<ListAnswer> putList(String name, String text, int entries) {
    gates.putList(name, text, clock.instant());
    return HttpResponse.ok(new ListAnswer(entries));
  }

  private static <T> T value(Reading<T> reading, HttpRequest<?> request, ErrorCode refusal) {
    return switch (reading) {
      case Reading.Read<T>(var value, _) -> value;
      case Reading.Refused<T>(var findings) -> {
        var first = findings.getFirst();
        throw new ApiException(
            refusal, first.place() + ": " + first.message().in(ErrorAnswers.reader(request)));
      }
    };
  }
}
