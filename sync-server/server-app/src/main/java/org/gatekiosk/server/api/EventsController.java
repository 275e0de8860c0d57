package org.gatekiosk.server.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import org.reactivestreams.Publisher;

/// Changes as server-sent events.
@Controller("/api/v1/events")
@Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
public class EventsController {
  private final ChangeStream changes;

  EventsController(ChangeStream changes) {
    this.changes = changes;
  }

  /// Events `kiosk`, `publication`, `packages`, `statistics` with `{"id"}`: look again.
  @Get
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<ChangeStream.Change>> events() {
    return changes.events();
  }
}
