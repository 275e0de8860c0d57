package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatekiosk.kiosk.stats.Outbox;
import org.gatekiosk.kiosk.update.Assignments;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.SignedEnvelope;

/// Publishes batches until the server acknowledges them: a few at a time, again after a while, and
/// all again on a new connection. The broker's own acknowledgement means nothing.
final class StatSender {
  private static final int WINDOW = 16;
  private static final Duration RESEND = Duration.ofSeconds(30);

  private final KioskId kiosk;
  private final Outbox outbox;
  private final Assignments assignments;
  private final InstantSource clock;
  private final InstantSource steady;
  private final Map<Long, Instant> underWay = new HashMap<>();
  private Instant closedAt;

  StatSender(KioskId kiosk, Outbox outbox, Assignments assignments, Clocks clocks) {
    this.kiosk = kiosk;
    this.outbox = outbox;
    this.assignments = assignments;
    this.clock = clocks.wall();
    this.steady = clocks.steady();
    this.closedAt = Instant.EPOCH;
  }

  /// Turns buckets that are over into batches, with and without a connection.
  void closeBuckets() throws IOException {
    StatisticsPolicy policy =
        assignments
            .current()
            .map(desired -> desired.settings().statistics())
            .orElse(StatisticsPolicy.STANDARD);
    Instant now = steady.instant();
    if (!now.isBefore(closedAt.plus(Outbox.interval(policy)))) {
      outbox.closeBuckets(policy, clock.instant());
      closedAt = now;
    }
  }

  /// A new connection knows nothing of what was sent on the last one.
  void connected() {
    underWay.clear();
  }

  void send(MqttConnection connection) throws IOException {
    Instant now = steady.instant();
    underWay.values().removeIf(sent -> !now.isBefore(sent.plus(RESEND)));
    List<StatBatch> due = outbox.due(kiosk, clock.instant(), WINDOW);
    for (StatBatch batch : due) {
      if (underWay.putIfAbsent(batch.seq(), now) == null) {
        byte[] message = SignedEnvelope.unsigned(batch.toJson()).encode();
        var _ = connection.publish(Topics.stat(kiosk), message, false);
      }
    }
  }

  void acknowledged(Ack ack) throws IOException {
    outbox.acknowledged(ack);
    underWay.keySet().removeIf(seq -> seq <= ack.upTo());
  }
}
