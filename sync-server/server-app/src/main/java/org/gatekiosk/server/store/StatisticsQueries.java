package org.gatekiosk.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.sync.protocol.Mode;
import org.jspecify.annotations.Nullable;

/// Reads counters for reports; every figure comes from one shape, shapes are never joined.
public final class StatisticsQueries {
  private static final String ITEM_LANGUAGE_DAY =
      """
      SELECT dim1 AS item, dim2 AS version, dim3 AS language, day,
             SUM(CASE WHEN metric = 'view'     THEN value ELSE 0 END) AS views,
             SUM(CASE WHEN metric = 'qr-shown' THEN value ELSE 0 END) AS qr_shown
        FROM counter c JOIN kiosk k ON k.id = c.kiosk
       WHERE shape = 'item-language-day' AND metric IN ('view', 'qr-shown') AND mode = :mode
         AND day BETWEEN :from AND :to AND (:gate = '' OR k.gate = :gate)
       GROUP BY dim1, dim2, dim3, day
       ORDER BY day DESC, views DESC, item, language, version
      """;

  private static final String OPENED =
      """
      SELECT item, language, day, SUM(opened) AS opened
        FROM short_link_opened o JOIN kiosk k ON k.id = o.kiosk
       WHERE day BETWEEN :from AND :to AND (:gate = '' OR k.gate = :gate)
       GROUP BY item, language, day
      """;

  private static final String PLAIN_HOUR =
      """
      SELECT COALESCE(SUM(value), 0)
        FROM counter c JOIN kiosk k ON k.id = c.kiosk
       WHERE shape = 'plain-hour' AND metric = :metric AND mode = :mode
         AND day BETWEEN :from AND :to AND (:gate = '' OR k.gate = :gate)
      """;

  private static final String TITLE =
      """
      SELECT title FROM item_title
       WHERE item = :item AND language = :language
       ORDER BY CASE WHEN version = :version THEN 0 ELSE 1 END
       LIMIT 1
      """;

  private static final String ARRIVALS =
      """
      SELECT k.id AS kiosk, k.gate AS gate, k.revoked_ms AS revoked_ms,
             (SELECT MIN(from_ms) FROM batch b WHERE b.kiosk = k.id AND b.kind = 'HOUR')
               AS first_ms,
             (SELECT COUNT(DISTINCT from_ms) FROM batch b
               WHERE b.kiosk = k.id AND b.kind = 'HOUR'
                 AND b.from_ms >= :from AND b.from_ms < :to) AS received,
             (SELECT COALESCE(SUM(dropped), 0) FROM outbox o WHERE o.kiosk = k.id) AS dropped
        FROM kiosk k
       WHERE (:gate = '' OR k.gate = :gate) AND k.enrolled_ms IS NOT NULL
       ORDER BY k.id
      """;

  private static final String OUTBOXES =
      """
      SELECT o.stored_to AS stored_to,
             (SELECT MAX(seq) FROM batch b WHERE b.kiosk = o.kiosk AND b.epoch = o.epoch)
               AS newest,
             (SELECT COUNT(*) FROM batch b
               WHERE b.kiosk = o.kiosk AND b.epoch = o.epoch AND b.seq > o.stored_to) AS above,
             (SELECT to_ms FROM batch b
               WHERE b.kiosk = o.kiosk AND b.epoch = o.epoch AND b.seq = o.stored_to)
               AS complete_ms
        FROM outbox o
       WHERE o.kiosk = :kiosk
       ORDER BY o.changed_ms DESC
      """;

  private final Database database;

  public StatisticsQueries(Database database) {
    this.database = database;
  }

  /// What is asked for.
  ///
  /// @param gate id; empty for all gates
  /// @param from first day, ISO 8601, in the zones of the gates
  /// @param to last day
  public record Period(String gate, String from, String to, Mode mode) {}

  /// Figures of one item version in one language on one day.
  public record ItemDay(
      String item, String version, String language, String day, long views, long qrShown) {}

  /// How often short links of an item were opened; links know no item version.
  public record OpenedDay(String item, String language, String day, long opened) {}

  /// What arrived from one kiosk in a period.
  ///
  /// @param revokedAt when it was taken out of service; null while it serves
  /// @param firstBucket start of the first hour it ever sent; null when it never did
  /// @param received hours of the period
  /// @param outstanding batches that are known to exist and have not arrived
  /// @param completeUntil up to here nothing is missing
  public record Arrivals(
      String kiosk,
      String gate,
      @Nullable Instant revokedAt,
      @Nullable Instant firstBucket,
      long received,
      long outstanding,
      long dropped,
      @Nullable Instant completeUntil) {}

  public List<ItemDay> itemDays(Period period) {
    return database.read(
        transaction ->
            transaction
                .createQuery(ITEM_LANGUAGE_DAY)
                .bind("mode", period.mode().name())
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("gate", period.gate())
                .map(
                    (row, _) ->
                        new ItemDay(
                            row.getString("item"),
                            row.getString("version"),
                            row.getString("language"),
                            row.getString("day"),
                            row.getLong("views"),
                            row.getLong("qr_shown")))
                .list());
  }

  public List<OpenedDay> opened(Period period) {
    return database.read(
        transaction ->
            transaction
                .createQuery(OPENED)
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("gate", period.gate())
                .map(
                    (row, _) ->
                        new OpenedDay(
                            row.getString("item"),
                            row.getString("language"),
                            row.getString("day"),
                            row.getLong("opened")))
                .list());
  }

  /// The total of a metric of shape plain-hour, such as `session`.
  public long plainHour(Period period, String metric) {
    return database.read(
        transaction ->
            transaction
                .createQuery(PLAIN_HOUR)
                .bind("metric", metric)
                .bind("mode", period.mode().name())
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("gate", period.gate())
                .mapTo(Long.class)
                .one());
  }

  /// The title of an item as it was, in the version counted or else in any.
  public Optional<String> title(String item, String version, String language) {
    return database.read(
        transaction ->
            transaction
                .createQuery(TITLE)
                .bind("item", item)
                .bind("version", version)
                .bind("language", language)
                .mapTo(String.class)
                .findOne());
  }

  /// What arrived, by enrolled kiosk.
  ///
  /// @param gate id; empty for all gates
  public List<Arrivals> arrivals(String gate, Instant from, Instant to) {
    return database.read(
        transaction ->
            transaction
                .createQuery(ARRIVALS)
                .bind("gate", gate)
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map(
                    (row, _) -> {
                      String kiosk = row.getString("kiosk");
                      Outboxes outboxes = outboxes(transaction, kiosk);
                      return new Arrivals(
                          kiosk,
                          row.getString("gate"),
                          instant(row, "revoked_ms"),
                          instant(row, "first_ms"),
                          row.getLong("received"),
                          outboxes.outstanding(),
                          row.getLong("dropped"),
                          outboxes.completeUntil());
                    })
                .list());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  private record Outboxes(long outstanding, @Nullable Instant completeUntil) {}

  /// The newest outbox says up to when; all together say how much is missing.
  private static Outboxes outboxes(Transaction transaction, String kiosk) {
    List<Outboxes> all =
        transaction
            .createQuery(OUTBOXES)
            .bind("kiosk", kiosk)
            .map(
                (row, _) -> {
                  long storedTo = row.getLong("stored_to");
                  long missing = row.getLong("newest") - storedTo - row.getLong("above");
                  long complete = row.getLong("complete_ms");
                  return new Outboxes(
                      Math.max(0, missing), row.wasNull() ? null : Instant.ofEpochMilli(complete));
                })
            .list();
    return new Outboxes(
        all.stream().mapToLong(Outboxes::outstanding).sum(),
        all.isEmpty() ? null : all.getFirst().completeUntil());
  }
}
