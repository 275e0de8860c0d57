package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import org.gatekiosk.server.api.ChangeStream;
import org.gatekiosk.server.api.ChangeStream.Change;
import org.gatekiosk.server.api.SessionFetcher;
import org.gatekiosk.server.console.view.Frame;
import org.gatekiosk.server.fleet.KioskState;
import org.gatekiosk.server.people.SignIn;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// The parts of open pages that change by themselves, as server-sent events.
///
/// A stream ends with the session it was opened in; listening does not keep the session alive.
/// Every message is HTML that replaces the element of its id. Between changes everything is sent
/// again now and then, because ages grow and a silent kiosk becomes stale.
@Controller("/live")
@Hidden
@Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
public class LiveParts {
  private final ChangeStream changes;
  private final LiveHtml html;
  private final Frames frames;
  private final SignIn signIn;
  private final Scheduler blocking;

  LiveParts(
      ChangeStream changes,
      LiveHtml html,
      Frames frames,
      SignIn signIn,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.changes = changes;
    this.html = html;
    this.frames = frames;
    this.signIn = signIn;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  @Get("/kiosks")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> kiosks(HttpRequest<?> request, @QueryValue @Nullable String state) {
    KioskState filter = KioskPages.state(state);
    return stream(request, (frame, change) -> html.kiosks(frame, filter, change));
  }

  @Get("/kiosks/{id}")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> kiosk(HttpRequest<?> request, String id) {
    return stream(request, (frame, change) -> html.kiosk(frame, id, change));
  }

  @Get("/packages")
  @Secured({"administrator", "editor", "approver", "publisher", "viewer"})
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> packages(HttpRequest<?> request) {
    return stream(request, html::packages);
  }

  @Get("/publish/{id}")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> publication(HttpRequest<?> request, String id) {
    return stream(request, (frame, change) -> html.publication(frame, id, change));
  }

  private Publisher<Event<String>> stream(
      HttpRequest<?> request, BiFunction<Frame, Event<Change>, Optional<String>> part) {
    String token = SessionFetcher.token(request).orElseThrow();
    // A frame holds the moment it was made; every message needs its own.
    return Flux.from(changes.events())
        .publishOn(blocking)
        .takeWhile(_ -> signIn.isLiving(token))
        .concatMapIterable(change -> part.apply(frames.of(request), change).stream().toList())
        .map(Event::of);
  }
}
