package org.gatekiosk.server.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatRow;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Batches and the counters they carry.
public final class StatisticsStore {
  /// Dimensions of the widest shape and a histogram's bin.
  private static final int DIMENSIONS = 4;

  private static final String ADD_BATCH =
      """
      INSERT INTO batch (kiosk, epoch, seq, kind, from_ms, to_ms, received_ms)
      VALUES (:kiosk, :epoch, :seq, :kind, :from, :to, :now)
          ON CONFLICT (kiosk, epoch, seq) DO NOTHING
      """;

  private static final String ADD_COUNTER =
      """
      INSERT INTO counter (kiosk, mode, metric, shape, day, from_ms, dim1, dim2, dim3, dim4, value)
      VALUES (:kiosk, :mode, :metric, :shape, :day, :from, :dim1, :dim2, :dim3, :dim4, :value)
          ON CONFLICT (kiosk, mode, metric, shape, day, from_ms, dim1, dim2, dim3, dim4)
          DO UPDATE SET value = counter.value + excluded.value
      """;

  private static final String PUT_OUTBOX =
      """
      INSERT INTO outbox (kiosk, epoch, floor, dropped, stored_to, changed_ms)
      VALUES (:kiosk, :epoch, :floor, :dropped, 0, :now)
          ON CONFLICT (kiosk, epoch)
          DO UPDATE SET floor      = CASE WHEN excluded.floor > outbox.floor
                                          THEN excluded.floor ELSE outbox.floor END,
                        dropped    = CASE WHEN excluded.dropped > outbox.dropped
                                          THEN excluded.dropped ELSE outbox.dropped END,
                        changed_ms = excluded.changed_ms
      """;

  private static final String FIND_OUTBOX =
      """
      SELECT floor, stored_to FROM outbox WHERE kiosk = :kiosk AND epoch = :epoch
      """;

  private static final String NEWEST_EPOCH =
      """
      SELECT epoch FROM outbox WHERE kiosk = :kiosk ORDER BY changed_ms DESC LIMIT 1
      """;

  private static final String STORED_ABOVE =
      """
      SELECT seq FROM batch
       WHERE kiosk = :kiosk AND epoch = :epoch AND seq > :above
       ORDER BY seq
      """;

  private static final String ADVANCE =
      """
      UPDATE outbox SET stored_to = :storedTo WHERE kiosk = :kiosk AND epoch = :epoch
      """;

  private final Database database;

  public StatisticsStore(Database database) {
    this.database = database;
  }

  /// Stores a batch and adds its counters, in one transaction; a repeat changes nothing.
  ///
  /// @return what may be acknowledged now that it is committed
  public Ack add(StatBatch batch, Instant now) {
    return database.write(
        transaction -> {
          if (addBatch(transaction, batch, now)) {
            addCounters(transaction, batch);
          }
          transaction
              .createUpdate(PUT_OUTBOX)
              .bind("kiosk", batch.kiosk().value())
              .bind("epoch", batch.epoch())
              .bind("floor", batch.floor())
              .bind("dropped", batch.dropped())
              .bind("now", now.toEpochMilli())
              .execute();
          return ack(transaction, batch.kiosk(), batch.epoch());
        });
  }

  private static boolean addBatch(Transaction transaction, StatBatch batch, Instant now) {
    return transaction
            .createUpdate(ADD_BATCH)
            .bind("kiosk", batch.kiosk().value())
            .bind("epoch", batch.epoch())
            .bind("seq", batch.seq())
            .bind("kind", batch.kind().name())
            .bind("from", batch.from().toEpochMilli())
            .bind("to", batch.to().toEpochMilli())
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  private static void addCounters(Transaction transaction, StatBatch batch) {
    if (batch.rows().isEmpty()) {
      return;
    }
    LocalDate day = LocalDate.ofInstant(batch.from(), batch.timeZone());
    PreparedBatch counters = transaction.prepareBatch(ADD_COUNTER);
    for (StatRow row : batch.rows()) {
      counters
          .bind("kiosk", batch.kiosk().value())
          .bind("mode", batch.mode().name())
          .bind("metric", row.metric())
          .bind("shape", wireName(row.shape()))
          .bind("day", day.toString())
          .bind("from", batch.from().toEpochMilli())
          .bind("value", row.value());
      for (int i = 0; i < DIMENSIONS; i++) {
        counters.bind("dim" + (i + 1), i < row.dims().size() ? row.dims().get(i) : "");
      }
      counters.add();
    }
    counters.execute();
  }

  /// The name on the wire, `item-language-day`.
  static String wireName(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What may be acknowledged to a kiosk; empty when it never sent a batch.
  public Optional<Ack> newestAck(KioskId kiosk) {
    return database.write(
        transaction ->
            transaction
                .createQuery(NEWEST_EPOCH)
                .bind("kiosk", kiosk.value())
                .mapTo(String.class)
                .findOne()
                .map(epoch -> ack(transaction, kiosk, epoch)));
  }

  private record Outbox(long floor, long storedTo) {}

  private static Ack ack(Transaction transaction, KioskId kiosk, String epoch) {
    Outbox outbox =
        transaction
            .createQuery(FIND_OUTBOX)
            .bind("kiosk", kiosk.value())
            .bind("epoch", epoch)
            .map((row, _) -> new Outbox(row.getLong("floor"), row.getLong("stored_to")))
            .one();
    // Below the floor nothing is asked for any more.
    long storedTo = Math.max(outbox.storedTo(), outbox.floor() - 1);
    long upTo = storedTo;
    List<Long> missing = new ArrayList<>();
    for (long seq : storedAbove(transaction, kiosk, epoch, storedTo)) {
      if (seq - upTo - 1 > Ack.MAX_MISSING - missing.size()) {
        break;
      }
      for (long gap = upTo + 1; gap < seq; gap++) {
        missing.add(gap);
      }
      upTo = seq;
    }
    long complete = missing.isEmpty() ? upTo : missing.getFirst() - 1;
    if (complete > outbox.storedTo()) {
      transaction
          .createUpdate(ADVANCE)
          .bind("kiosk", kiosk.value())
          .bind("epoch", epoch)
          .bind("storedTo", complete)
          .execute();
    }
    return new Ack(kiosk, epoch, upTo, missing);
  }

  private static List<Long> storedAbove(
      Transaction transaction, KioskId kiosk, String epoch, long above) {
    return transaction
        .createQuery(STORED_ABOVE)
        .bind("kiosk", kiosk.value())
        .bind("epoch", epoch)
        .bind("above", above)
        .mapTo(Long.class)
        .list();
  }
}
