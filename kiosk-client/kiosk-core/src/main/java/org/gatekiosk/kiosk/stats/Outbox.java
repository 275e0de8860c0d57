package org.gatekiosk.kiosk.stats;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gatekiosk.kiosk.store.ConnectionTable.Acked;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.store.OutboxTable;
import org.gatekiosk.kiosk.store.OutboxTable.Batch;
import org.gatekiosk.kiosk.store.OutboxTable.Size;
import org.gatekiosk.kiosk.store.OutboxTable.State;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatisticsPolicy;

/// Closed buckets as numbered batches, kept until the server says that it has them
/// (docs/sync-protocol.md, 5).
///
/// Threads: any but the screen's; every method waits for the `store` thread.
public final class Outbox {
  private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

  /// 400 days of 24 hours and the day itself; not by date, which a wrong clock would shift.
  private static final long MOST_BATCHES = 400 * 25;

  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int EPOCH_BYTES = 16;

  private final KioskDatabase database;
  private final Counters counters;
  private final RandomGenerator random;
  private final long mostBatches;

  public Outbox(KioskDatabase database, Counters counters, RandomGenerator random) {
    this(database, counters, random, MOST_BATCHES);
  }

  Outbox(KioskDatabase database, Counters counters, RandomGenerator random, long mostBatches) {
    this.database = database;
    this.counters = counters;
    this.random = random;
    this.mostBatches = mostBatches;
  }

  /// Begins the buckets of this moment and turns those that are over into batches.
  public void closeBuckets(StatisticsPolicy policy, Instant now) throws IOException {
    var _ =
        database.call(
            "close buckets",
            tables -> {
              var _ = state(tables.outbox());
              counters.begin(tables, now);
              new BucketCloser(policy, random).close(tables, now);
              tables.outbox().sendNoLaterThan(now.plus(policy.jitter()));
              dropOldest(tables.outbox());
              return true;
            });
  }

  /// How often [#closeBuckets] is worth calling.
  public static Duration interval(StatisticsPolicy policy) {
    Duration interval = policy.hour().dividedBy(60);
    return interval.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : interval;
  }

  /// The first batches that may leave now, in order.
  public List<StatBatch> due(KioskId kiosk, Instant now, int limit) throws IOException {
    return database.call(
        "read batches",
        tables -> {
          State state = state(tables.outbox());
          long floor = tables.outbox().size().oldest();
          return tables.outbox().due(now, limit).stream()
              .map(batch -> batch(kiosk, state, floor, batch))
              .toList();
        });
  }

  /// Deletes what the server has. An acknowledgement of another epoch is remembered and deletes
  /// nothing.
  public void acknowledged(Ack ack) throws IOException {
    var _ =
        database.call(
            "delete acknowledged batches",
            tables -> {
              if (state(tables.outbox()).epoch().equals(ack.epoch())) {
                tables.outbox().delete(ack.upTo(), ack.missing());
              }
              tables.connections().acked(new Acked(ack.epoch(), ack.upTo()));
              return true;
            });
  }

  /// How many batches are not acknowledged.
  public long size() throws IOException {
    return database.call("count batches", tables -> tables.outbox().size().batches());
  }

  /// Everything this kiosk ever counted of a metric in one shape, sent or not.
  public long counted(Mode mode, String metric, Shape shape) throws IOException {
    return database.call("read a total", tables -> tables.buckets().total(mode, metric, shape));
  }

  /// Everything thrown away for lack of room.
  public long dropped() throws IOException {
    return database.call("read the outbox", tables -> state(tables.outbox()).dropped());
  }

  private static StatBatch batch(KioskId kiosk, State state, long floor, Batch batch) {
    var bucket = batch.bucket();
    return new StatBatch(
        kiosk,
        state.epoch(),
        batch.seq(),
        floor,
        state.dropped(),
        bucket.from(),
        bucket.to(),
        bucket.timeZone(),
        bucket.offsetMin(),
        bucket.kind(),
        batch.merged(),
        bucket.mode(),
        batch.rows());
  }

  private State state(OutboxTable outbox) {
    return outbox.state().orElseGet(() -> begin(outbox));
  }

  private State begin(OutboxTable outbox) {
    byte[] epoch = new byte[EPOCH_BYTES];
    random.nextBytes(epoch);
    outbox.begin(HexFormat.of().formatHex(epoch));
    return outbox.state().orElseThrow();
  }

  private void dropOldest(OutboxTable outbox) {
    Size size = outbox.size();
    if (size.batches() > mostBatches || size.bytes() > MOST_BYTES) {
      int batches = (int) Math.max(1, size.batches() - mostBatches);
      outbox.dropOldest(batches);
      LOG.log(System.Logger.Level.WARNING, "no room: dropped the oldest {0} batches", batches);
    }
  }
}
