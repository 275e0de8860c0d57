package org.gatekiosk.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.sse.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gatekiosk.server.api.ChangeStream.Change;
import org.gatekiosk.sync.protocol.KioskId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

class ChangeStreamTest {
  private static final int MORE_THAN_BUFFERED = 1000;

  private final ChangeStream changes = new ChangeStream();

  /// Takes nothing until it is told to.
  private static final class Slow extends BaseSubscriber<Event<Change>> {
    private final List<String> heard = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    @Override
    protected void hookOnSubscribe(Subscription subscription) {}

    @Override
    protected void hookOnNext(Event<Change> event) {
      heard.add(event.getData().id());
    }

    @Override
    protected void hookOnError(Throwable throwable) {
      failure.set(throwable);
    }
  }

  @Test
  void events_listenedToTooSlowly_losesSomeAndHearsTheNewest() {
    var slow = new Slow();
    changes.events().subscribe(slow);
    for (int i = 0; i < MORE_THAN_BUFFERED; i++) {
      changes.kioskChanged(new KioskId("kiosk-" + i));
    }

    slow.requestUnbounded();

    assertThat(slow.failure.get()).isNull();
    assertThat(slow.heard).hasSizeLessThan(MORE_THAN_BUFFERED).contains("kiosk-999");
    slow.cancel();
  }
}
