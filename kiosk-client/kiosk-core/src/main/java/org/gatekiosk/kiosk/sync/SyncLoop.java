package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.gatekiosk.kiosk.stats.Outbox;
import org.gatekiosk.kiosk.sync.MqttConnector.Attempt;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.json.CompactJson;
import org.jspecify.annotations.Nullable;

/// Keeps the connection to the server and says and hears over it (docs/sync-protocol.md, 1 and 2).
///
/// Threads: [#step] on `sync`; the connection's own threads only put signals into the queue.
public final class SyncLoop implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SyncLoop.class.getName());
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration AFTER_FAULT = Duration.ofSeconds(10);
  private static final long GOODBYE_S = 2;
  private static final long STOP_S = 15;

  private final KioskId kiosk;
  private final MqttConnector connector;
  private final SyncMemory memory;
  private final SyncEvents events;
  private final InstantSource steady;
  private final StatSender stats;
  private final Reporter reporter;
  private final Inbox inbox;
  private final Backoff backoff;
  private final LinkedBlockingDeque<Signal> signals = new LinkedBlockingDeque<>();
  private final Thread thread = Thread.ofPlatform().name("sync").daemon().unstarted(this::run);
  private @Nullable Link link;
  private List<String> subscribed = List.of();
  private Instant retryAt;
  private int endpoint;
  private volatile boolean stopping;

  public SyncLoop(
      KioskSelf self,
      MqttConnector connector,
      SyncMemory memory,
      Outbox outbox,
      SyncEvents events,
      Clocks clocks,
      RandomGenerator random) {
    this.kiosk = self.kiosk();
    this.connector = connector;
    this.memory = memory;
    this.events = events;
    this.steady = clocks.steady();
    this.stats = new StatSender(kiosk, outbox, memory.assignments(), clocks);
    this.reporter = new Reporter(self, events, outbox, clocks);
    this.inbox = new Inbox(kiosk, memory.assignments(), stats, events);
    this.backoff = new Backoff(random);
    this.retryAt = steady.instant();
  }

  /// What wakes the loop.
  private sealed interface Signal {
    record Message(long connection, Arrived arrived) implements Signal {}

    record Lost(long connection, String reason) implements Signal {}

    record Wake() implements Signal {}
  }

  /// The connection of now and its number.
  private record Link(long number, MqttConnection connection) {}

  public void start() {
    thread.start();
  }

  /// Something may have to be said. Any thread.
  public void wake() {
    signals.add(new Signal.Wake());
  }

  /// Says goodbye and ends the thread.
  @Override
  public void close() {
    stopping = true;
    wake();
    try {
      thread.join(Duration.ofSeconds(STOP_S));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping) {
      Duration rest;
      try {
        step();
        rest = TICK;
      } catch (IOException | RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "synchronising failed; trying again", e);
        rest = AFTER_FAULT;
      }
      await(rest);
    }
    leave();
  }

  private void await(Duration rest) {
    try {
      Signal first = signals.poll(rest.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null) {
        signals.addFirst(first);
      }
    } catch (InterruptedException e) {
      stopping = true;
    }
  }

  /// Does everything that is due.
  ///
  /// @throws IOException if the disk refused; nothing was acknowledged that was not dealt with
  void step() throws IOException {
    events.tick();
    stats.closeBuckets();
    if (link == null && !steady.instant().isBefore(retryAt)) {
      connect();
    }
    for (Signal signal = signals.peek(); signal != null; signal = signals.peek()) {
      handle(signal); // stays first if the disk refuses
      signals.remove();
    }
    Link current = link;
    if (current != null) {
      reporter.send(current.connection(), current.number());
      stats.send(current.connection());
    }
  }

  private void handle(Signal signal) throws IOException {
    Link current = link;
    switch (signal) {
      case Signal.Message(long number, Arrived arrived) -> {
        inbox.receive(arrived.topic(), arrived.payload());
        if (current != null && current.number() == number) {
          current.connection().acknowledge(arrived);
          subscribe(current.connection(), false);
        }
      }
      case Signal.Lost(long number, String reason) -> {
        if (current != null && current.number() == number) {
          lost(current, reason);
        }
      }
      case Signal.Wake _ -> {}
    }
  }

  private void connect() throws IOException {
    List<Endpoints> servers = memory.endpoints();
    Endpoints server = servers.get(endpoint % servers.size());
    long number = memory.nextConnection();
    Presence.Hello hello = memory.hello(number);
    try {
      var attempt = new Attempt(server.host(), server.mqttPort(), kiosk, number, number == 1);
      MqttConnection connection = connector.connect(attempt, listener(number));
      link = new Link(number, connection);
      backoff.succeeded();
      LOG.log(System.Logger.Level.INFO, "connected to {0}, connection {1}", server.host(), number);
      subscribe(connection, !connection.sessionPresent());
      var _ = publish(connection, hello);
      stats.connected();
      reporter.connected();
      events.connected();
    } catch (IOException e) {
      endpoint++;
      Duration wait = backoff.next();
      retryAt = steady.instant().plus(wait);
      LOG.log(
          System.Logger.Level.INFO,
          "no connection ({0}), next attempt in {1} ms",
          e.getMessage(),
          wait.toMillis());
    }
  }

  /// Once in a run of the program, when the broker has no session, and when the gate has changed.
  private void subscribe(MqttConnection connection, boolean anew) {
    List<String> filters = Topics.filters(kiosk, memory.gate());
    if (anew || !filters.equals(subscribed)) {
      subscribed = filters;
      var _ =
          connection
              .subscribe(filters)
              .exceptionally(
                  refusal -> {
                    LOG.log(System.Logger.Level.WARNING, "not subscribed", refusal);
                    return null;
                  });
    }
  }

  private void lost(Link current, String reason) {
    link = null;
    retryAt = steady.instant().plus(backoff.next());
    LOG.log(System.Logger.Level.INFO, "lost connection {0}: {1}", current.number(), reason);
    current.connection().close();
  }

  private void leave() {
    Link current = link;
    if (current == null) {
      return;
    }
    link = null;
    var _ =
        publish(current.connection(), new Presence.Leaving(current.number()))
            .completeOnTimeout(null, GOODBYE_S, TimeUnit.SECONDS)
            .handle((_, _) -> true)
            .join();
    current.connection().close();
  }

  private CompletableFuture<Void> publish(MqttConnection connection, Presence presence) {
    return connection.publish(Topics.presence(kiosk), CompactJson.encode(presence.toJson()), true);
  }

  private MqttConnection.Listener listener(long number) {
    return new MqttConnection.Listener() {
      @Override
      public void arrived(Arrived message) {
        signals.add(new Signal.Message(number, message));
      }

      @Override
      public void lost(String reason) {
        signals.add(new Signal.Lost(number, reason));
      }
    };
  }
}
