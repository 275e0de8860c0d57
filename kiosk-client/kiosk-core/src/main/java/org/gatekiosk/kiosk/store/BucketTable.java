package org.gatekiosk.kiosk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Hours and days that are still being counted in, with their counters.
public final class BucketTable {
  private static final String FIND =
      """
      SELECT bucket_id FROM bucket
       WHERE kind = :kind AND mode = :mode AND from_ms = :from AND to_ms = :to
         AND time_zone = :timeZone
      """;
  private static final String OPEN =
      """
      INSERT INTO bucket (kind, mode, from_ms, to_ms, time_zone, offset_min, day_id)
      VALUES (:kind, :mode, :from, :to, :timeZone, :offsetMin, :dayId)
      RETURNING bucket_id
      """;
  private static final String ALL =
      """
      SELECT bucket_id, kind, mode, from_ms, to_ms, time_zone, offset_min, day_id
        FROM bucket
       ORDER BY to_ms, kind DESC
      """;
  private static final String ADD =
      """
      INSERT INTO counter (bucket_id, metric, shape, dims, value)
      VALUES (:bucket, :metric, :shape, :dims, :value)
          ON CONFLICT (bucket_id, metric, shape, dims)
          DO UPDATE SET value = counter.value + excluded.value
      """;
  private static final String ADD_TOTAL =
      """
      INSERT INTO total (mode, metric, shape, value) VALUES (:mode, :metric, :shape, :value)
          ON CONFLICT (mode, metric, shape) DO UPDATE SET value = total.value + excluded.value
      """;
  private static final String COUNTERS =
      """
      SELECT metric, shape, dims, value FROM counter WHERE bucket_id = ?
       ORDER BY metric, shape, dims
      """;
  private static final String MERGE =
      """
      INSERT INTO counter (bucket_id, metric, shape, dims, value)
      SELECT :day, metric, shape, dims, value FROM counter WHERE bucket_id = :hour
          ON CONFLICT (bucket_id, metric, shape, dims)
          DO UPDATE SET value = counter.value + excluded.value
      """;

  /// Between the dimensions of a counter; a control character, which no dimension has.
  private static final String DIVIDER = "\u001f";

  private final Handle handle;

  BucketTable(Handle handle) {
    this.handle = handle;
  }

  /// A span of time that is counted together.
  ///
  /// @param from counts
  /// @param to does not count
  /// @param offsetMin of `from` from UTC
  public record Bucket(
      BatchKind kind, Mode mode, Instant from, Instant to, ZoneId timeZone, int offsetMin) {}

  /// A bucket on the disk.
  ///
  /// @param dayId the day an hour belongs to; null for days
  public record Stored(long id, Bucket bucket, @Nullable Long dayId) {}

  /// The number of this bucket, which is made if it is not there yet; one that is there costs no
  /// write.
  public long open(Bucket bucket, @Nullable Long dayId) {
    return bind(handle.createQuery(FIND), bucket)
        .mapTo(Long.class)
        .findOne()
        .orElseGet(() -> insert(bucket, dayId));
  }

  private long insert(Bucket bucket, @Nullable Long dayId) {
    return bind(handle.createQuery(OPEN), bucket)
        .bind("offsetMin", bucket.offsetMin())
        .bind("dayId", dayId)
        .mapTo(Long.class)
        .one();
  }

  private static Query bind(Query query, Bucket bucket) {
    return query
        .bind("kind", bucket.kind().name())
        .bind("mode", bucket.mode().name())
        .bind("from", bucket.from().toEpochMilli())
        .bind("to", bucket.to().toEpochMilli())
        .bind("timeZone", bucket.timeZone().getId());
  }

  /// All open buckets, the first to end first, hours before the day that ends with them.
  public List<Stored> all() {
    return handle.select(ALL).map((row, _) -> stored(row)).list();
  }

  /// Adds to a counter of the bucket and to the total of its metric and shape.
  public void add(long bucketId, Mode mode, StatRow row) {
    handle
        .createUpdate(ADD)
        .bind("bucket", bucketId)
        .bind("metric", row.metric())
        .bind("shape", row.shape().name())
        .bind("dims", String.join(DIVIDER, row.dims()))
        .bind("value", row.value())
        .execute();
    handle
        .createUpdate(ADD_TOTAL)
        .bind("mode", mode.name())
        .bind("metric", row.metric())
        .bind("shape", row.shape().name())
        .bind("value", row.value())
        .execute();
  }

  public List<StatRow> counters(long bucketId) {
    return handle.select(COUNTERS, bucketId).map((row, _) -> statRow(row)).list();
  }

  /// Adds the counters of an hour to its day.
  public void merge(long hourId, long dayId) {
    handle.createUpdate(MERGE).bind("hour", hourId).bind("day", dayId).execute();
  }

  public void delete(long bucketId) {
    handle.execute("DELETE FROM counter WHERE bucket_id = ?", bucketId);
    handle.execute("DELETE FROM bucket WHERE bucket_id = ?", bucketId);
  }

  /// Everything ever counted of this metric in this shape, whether it has left or not.
  public long total(Mode mode, String metric, Shape shape) {
    return handle
        .select(
            "SELECT value FROM total WHERE mode = ? AND metric = ? AND shape = ?",
            mode.name(),
            metric,
            shape.name())
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    long dayId = row.getLong("day_id");
    boolean isDay = row.wasNull();
    var bucket =
        new Bucket(
            BatchKind.valueOf(row.getString("kind")),
            Mode.valueOf(row.getString("mode")),
            Instant.ofEpochMilli(row.getLong("from_ms")),
            Instant.ofEpochMilli(row.getLong("to_ms")),
            ZoneId.of(row.getString("time_zone")),
            row.getInt("offset_min"));
    return new Stored(row.getLong("bucket_id"), bucket, isDay ? null : (Long) dayId);
  }

  private static StatRow statRow(ResultSet row) throws SQLException {
    String dims = row.getString("dims");
    return new StatRow(
        row.getString("metric"),
        Shape.valueOf(row.getString("shape")),
        dims.isEmpty() ? List.of() : List.of(dims.split(DIVIDER, -1)),
        row.getLong("value"));
  }
}
