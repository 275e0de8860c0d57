package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatekiosk.server.statistics.OpenedLinks;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.ShortLinkStore;
import org.gatekiosk.server.store.ShortLinkStore.ShortLink;
import org.jspecify.annotations.Nullable;

/// Short links of QR codes. Counts openings and knows nobody: no address, agent or cookie is kept.
@Controller("/q")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ShortLinkController {
  private final ShortLinkStore links;
  private final GateStore gates;
  private final OpenedLinks opened;
  private final Clock clock;

  ShortLinkController(ShortLinkStore links, GateStore gates, OpenedLinks opened, Clock clock) {
    this.links = links;
    this.gates = gates;
    this.opened = opened;
    this.clock = clock;
  }

  /// Leads to the address behind the code; also for HEAD, which is not counted.
  @Get("/{code}")
  HttpResponse<?> open(
      HttpRequest<?> request,
      String code,
      @Header("User-Agent") @Nullable String agent,
      @Header("Sec-Purpose") @Nullable String purpose,
      @Header("Purpose") @Nullable String oldPurpose,
      @Header("X-Moz") @Nullable String firefoxPurpose) {
    ShortLink link = links.find(code).orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    Instant now = clock.instant();
    String ahead =
        Stream.of(purpose, oldPurpose, firefoxPurpose)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (opened.counts(code, request.getMethodName(), agent, ahead, now)) {
      gates
          .find(link.gate())
          .ifPresent(
              gate -> links.countOpened(link, LocalDate.ofInstant(now, gate.profile().timeZone())));
    }
    return HttpResponse.redirect(URI.create(link.target()))
        .status(302)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer");
  }
}
