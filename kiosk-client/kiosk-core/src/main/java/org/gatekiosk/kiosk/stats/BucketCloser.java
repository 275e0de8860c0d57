package org.gatekiosk.kiosk.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.gatekiosk.kiosk.store.BucketTable.Stored;
import org.gatekiosk.kiosk.store.Tables;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.protocol.StatisticsPolicy;

/// Turns ended buckets into batches. An hour in which few people came goes into its day first, so
/// that nobody can be picked out of it (docs/statistics.md, 1, rule 3).
final class BucketCloser {
  private final StatisticsPolicy policy;
  private final RandomGenerator random;

  BucketCloser(StatisticsPolicy policy, RandomGenerator random) {
    this.policy = policy;
    this.random = random;
  }

  /// Closes every bucket that is over; all or nothing, inside the caller's transaction.
  void close(Tables tables, Instant now) {
    for (Stored hour : ended(tables, BatchKind.HOUR, now)) {
      closeHour(tables, hour, now);
    }
    List<Long> daysInUse =
        tables.buckets().all().stream().map(Stored::dayId).filter(Objects::nonNull).toList();
    for (Stored day : ended(tables, BatchKind.DAY, now)) {
      if (!daysInUse.contains(day.id())) {
        send(tables, day, false, tables.buckets().counters(day.id()), now);
        tables.buckets().delete(day.id());
      }
    }
  }

  private List<Stored> ended(Tables tables, BatchKind kind, Instant now) {
    return tables.buckets().all().stream()
        .filter(stored -> stored.bucket().kind() == kind && isOver(stored, now))
        .toList();
  }

  /// Also true for a bucket that has not begun: the clock was wrong when it was made, and nothing
  /// would ever close it.
  private boolean isOver(Stored stored, Instant now) {
    return !now.isBefore(stored.bucket().to().plus(policy.closeAfter()))
        || now.isBefore(stored.bucket().from());
  }

  private void closeHour(Tables tables, Stored hour, Instant now) {
    List<StatRow> rows = tables.buckets().counters(hour.id());
    Long dayId = hour.dayId();
    if (dayId == null || rows.isEmpty() || sessions(rows) >= policy.minSessions()) {
      send(tables, hour, false, rows, now);
    } else {
      tables.buckets().merge(hour.id(), dayId);
      send(tables, hour, true, List.of(), now);
    }
    tables.buckets().delete(hour.id());
  }

  private static long sessions(List<StatRow> rows) {
    return rows.stream()
        .filter(row -> row.metric().equals(Metrics.SESSION) && row.shape() == Shape.PLAIN_HOUR)
        .mapToLong(StatRow::value)
        .sum();
  }

  private void send(Tables tables, Stored stored, boolean merged, List<StatRow> rows, Instant now) {
    Instant sendAfter = now.plus(randomDelay());
    for (List<StatRow> part : StatBatch.split(rows)) {
      tables.outbox().add(stored.bucket(), merged, part, sendAfter);
    }
  }

  private Duration randomDelay() {
    return Duration.ofMillis(random.nextLong(policy.jitter().toMillis() + 1));
  }
}
