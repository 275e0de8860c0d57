package org.gatekiosk.kiosk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatekiosk.kiosk.store.BucketTable.Bucket;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatRow;
import org.jdbi.v3.core.Handle;

/// Closed buckets on their way to the server, numbered without gaps; a batch is deleted only when
/// the server has acknowledged it or there is no room any more.
public final class OutboxTable {
  private static final String BEGIN =
      """
      INSERT INTO outbox_state (id, epoch, next_seq, dropped) VALUES (1, :epoch, 1, 0)
      """;
  private static final String TAKE_SEQ =
      """
      UPDATE outbox_state SET next_seq = next_seq + 1 RETURNING next_seq - 1
      """;
  private static final String ADD =
      """
      INSERT INTO outbox (seq, kind, mode, from_ms, to_ms, time_zone, offset_min, merged,
                          counters, counts, send_after_ms)
      VALUES (:seq, :kind, :mode, :from, :to, :timeZone, :offsetMin, :merged,
              :counters, :counts, :sendAfter)
      """;
  private static final String DUE =
      """
      SELECT seq, kind, mode, from_ms, to_ms, time_zone, offset_min, merged, counters
        FROM outbox
       WHERE send_after_ms <= :now
       ORDER BY seq
       LIMIT :limit
      """;
  private static final String SIZE =
      """
      SELECT count(*) AS batches, coalesce(sum(length(counters) + 100), 0) AS bytes,
             coalesce(min(seq), 0) AS oldest
        FROM outbox
      """;
  private static final String FIELD = "\u001f";

  private final Handle handle;

  OutboxTable(Handle handle) {
    this.handle = handle;
  }

  /// The numbering.
  ///
  /// @param dropped counts thrown away in this epoch
  public record State(String epoch, long nextSeq, long dropped) {}

  /// How much waits.
  ///
  /// @param oldest lowest seq that is still here, 0 when there is none
  public record Size(long batches, long bytes, long oldest) {}

  /// A batch that waits.
  public record Batch(long seq, Bucket bucket, boolean merged, List<StatRow> rows) {}

  public Optional<State> state() {
    return handle
        .select("SELECT epoch, next_seq, dropped FROM outbox_state")
        .map(
            (row, _) ->
                new State(row.getString("epoch"), row.getLong("next_seq"), row.getLong("dropped")))
        .findOne();
  }

  /// Starts the numbering of a new outbox.
  public void begin(String epoch) {
    handle.createUpdate(BEGIN).bind("epoch", epoch).execute();
  }

  /// Puts a batch at the end.
  ///
  /// @param sendAfter when it may leave
  /// @return its seq
  public long add(Bucket bucket, boolean merged, List<StatRow> rows, Instant sendAfter) {
    long seq = handle.createQuery(TAKE_SEQ).mapTo(Long.class).one();
    handle
        .createUpdate(ADD)
        .bind("seq", seq)
        .bind("kind", bucket.kind().name())
        .bind("mode", bucket.mode().name())
        .bind("from", bucket.from().toEpochMilli())
        .bind("to", bucket.to().toEpochMilli())
        .bind("timeZone", bucket.timeZone().getId())
        .bind("offsetMin", bucket.offsetMin())
        .bind("merged", merged)
        .bind("counters", text(rows))
        .bind("counts", rows.stream().mapToLong(StatRow::value).sum())
        .bind("sendAfter", sendAfter.toEpochMilli())
        .execute();
    return seq;
  }

  /// The first batches that may leave now, in order.
  public List<Batch> due(Instant now, int limit) {
    return handle
        .createQuery(DUE)
        .bind("now", now.toEpochMilli())
        .bind("limit", limit)
        .map((row, _) -> batch(row))
        .list();
  }

  public Size size() {
    return handle
        .select(SIZE)
        .map(
            (row, _) ->
                new Size(row.getLong("batches"), row.getLong("bytes"), row.getLong("oldest")))
        .one();
  }

  /// Deletes what the server has: everything up to this seq except the missing ones.
  public int delete(long upTo, List<Long> missing) {
    String kept = missing.stream().map(String::valueOf).collect(Collectors.joining(","));
    return handle.execute("DELETE FROM outbox WHERE seq <= ? AND seq NOT IN (" + kept + ")", upTo);
  }

  /// Throws the oldest batches away and counts what was in them.
  public void dropOldest(int batches) {
    handle.execute(
        """
        UPDATE outbox_state SET dropped = dropped
             + (SELECT coalesce(sum(counts), 0)
                  FROM (SELECT counts FROM outbox ORDER BY seq LIMIT ?))
        """,
        batches);
    handle.execute(
        "DELETE FROM outbox WHERE seq IN (SELECT seq FROM outbox ORDER BY seq LIMIT ?)", batches);
  }

  /// Makes a wait that a changed clock has turned into years end now.
  public void sendNoLaterThan(Instant latest) {
    handle.execute(
        "UPDATE outbox SET send_after_ms = ? WHERE send_after_ms > ?",
        latest.toEpochMilli(),
        latest.toEpochMilli());
  }

  private static Batch batch(ResultSet row) throws SQLException {
    var bucket =
        new Bucket(
            BatchKind.valueOf(row.getString("kind")),
            Mode.valueOf(row.getString("mode")),
            Instant.ofEpochMilli(row.getLong("from_ms")),
            Instant.ofEpochMilli(row.getLong("to_ms")),
            ZoneId.of(row.getString("time_zone")),
            row.getInt("offset_min"));
    return new Batch(
        row.getLong("seq"), bucket, row.getBoolean("merged"), rows(row.getString("counters")));
  }

  /// One line a counter; neither divider nor line end occurs in a metric or dimension.
  private static String text(List<StatRow> rows) {
    return rows.stream().map(OutboxTable::line).collect(Collectors.joining("\n"));
  }

  private static String line(StatRow row) {
    String start = row.metric() + FIELD + row.shape().name() + FIELD + row.value();
    return row.dims().isEmpty() ? start : start + FIELD + String.join(FIELD, row.dims());
  }

  private static List<StatRow> rows(String text) {
    return text.lines().map(OutboxTable::row).toList();
  }

  private static StatRow row(String line) {
    List<String> fields = List.of(line.split(FIELD, -1));
    return new StatRow(
        fields.get(0),
        Shape.valueOf(fields.get(1)),
        fields.subList(3, fields.size()),
        Long.parseLong(fields.get(2)));
  }
}
