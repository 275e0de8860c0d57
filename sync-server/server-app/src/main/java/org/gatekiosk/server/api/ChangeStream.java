package org.gatekiosk.server.api;

import io.micronaut.http.sse.Event;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.sync.protocol.KioskId;
import org.reactivestreams.Publisher;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/// Everything that changes, for pages that live. Who listens too slowly misses some and sees the
/// rest; every event only says what to look at again.
@Singleton
public final class ChangeStream implements Changes {
  private static final int BUFFER = 256;

  /// Proxies end silent connections.
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private final Sinks.Many<Event<Change>> sink = Sinks.many().multicast().directBestEffort();

  /// What changed.
  ///
  /// @param id of the kiosk or publication; empty for lists
  @Serdeable
  public record Change(String id) {}

  /// Events named `kiosk`, `publication`, `packages`, `statistics`, and `alive` now and then.
  public Publisher<Event<Change>> events() {
    Flux<Event<Change>> alive =
        Flux.interval(Duration.ZERO, HEARTBEAT).onBackpressureDrop().map(_ -> event("alive", ""));
    return sink.asFlux()
        .onBackpressureBuffer(BUFFER, BufferOverflowStrategy.DROP_OLDEST)
        .mergeWith(alive);
  }

  @Override
  public void kioskChanged(KioskId kiosk) {
    emit("kiosk", kiosk.value());
  }

  @Override
  public void publicationChanged(String publication) {
    emit("publication", publication);
  }

  @Override
  public void packagesChanged() {
    emit("packages", "");
  }

  @Override
  public void statisticsChanged(KioskId kiosk) {
    emit("statistics", kiosk.value());
  }

  private synchronized void emit(String name, String id) {
    sink.tryEmitNext(event(name, id));
  }

  private static Event<Change> event(String name, String id) {
    return Event.of(new Change(id)).name(name);
  }
}
