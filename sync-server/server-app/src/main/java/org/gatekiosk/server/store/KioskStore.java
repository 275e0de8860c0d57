package org.gatekiosk.server.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.server.fleet.Attendance;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Kiosks: where they stand, what they shall be, what they said.
public final class KioskStore {
  private static final Limits LIMITS = Limits.ofBytes(Documents.MAX_BYTES);

  private static final String COLUMNS =
      """
      SELECT id, gate, zone, created_ms, enrolled_ms, revoked_ms, generation, desired,
             presence, connection, presence_ms, reported, reported_ms, mismatch_ms
        FROM kiosk
      """;

  private static final String ADD =
      """
      INSERT INTO kiosk (id, gate, zone, created_ms)
      VALUES (:id, :gate, :zone, :now)
          ON CONFLICT (id) DO NOTHING
      """;

  private static final String MOVE =
      """
      UPDATE kiosk SET gate = :gate, zone = :zone WHERE id = :id
      """;

  private static final String REVOKE =
      """
      UPDATE kiosk SET revoked_ms = :now WHERE id = :id AND revoked_ms IS NULL
      """;

  private static final String PUT_DESIRED =
      """
      UPDATE kiosk SET generation = :generation, desired = :desired
       WHERE id = :id AND generation < :generation
      """;

  private static final String PUT_ATTENDANCE =
      """
      UPDATE kiosk SET presence = :presence, connection = :connection, presence_ms = :now
       WHERE id = :id
      """;

  private static final String LOSE_ALL =
      """
      UPDATE kiosk SET presence = 'LOST', presence_ms = :now WHERE presence = 'ONLINE'
      """;

  private static final String PUT_REPORT =
      """
      UPDATE kiosk SET reported = :reported, reported_ms = :now, mismatch_ms = :differs
       WHERE id = :id
      """;

  private final Database database;

  public KioskStore(Database database) {
    this.database = database;
  }

  /// Adds a kiosk.
  ///
  /// @return false when the id is taken
  public boolean add(Transaction transaction, KioskId id, String gate, String zone, Instant now) {
    return transaction
            .createUpdate(ADD)
            .bind("id", id.value())
            .bind("gate", gate)
            .bind("zone", zone)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  public void move(Transaction transaction, KioskId id, String gate, String zone) {
    transaction
        .createUpdate(MOVE)
        .bind("id", id.value())
        .bind("gate", gate)
        .bind("zone", zone)
        .execute();
  }

  /// Takes a kiosk out of service for good.
  ///
  /// @return false when it is unknown or revoked already
  public boolean revoke(KioskId id, Instant now) {
    return database.write(
        transaction ->
            transaction
                    .createUpdate(REVOKE)
                    .bind("id", id.value())
                    .bind("now", now.toEpochMilli())
                    .execute()
                == 1);
  }

  public List<Kiosk> all() {
    return database.read(
        transaction ->
            transaction.createQuery(COLUMNS + " ORDER BY gate, id").map(KioskStore::kiosk).list());
  }

  /// The kiosks of these gates that are not revoked, in a fixed order.
  public List<Kiosk> ofGates(Transaction transaction, Set<String> gates) {
    return transaction
        .createQuery(COLUMNS + " WHERE gate IN (<gates>) AND revoked_ms IS NULL ORDER BY id")
        .bindList("gates", List.copyOf(gates))
        .map(KioskStore::kiosk)
        .list();
  }

  public Optional<Kiosk> find(KioskId id) {
    return database.read(transaction -> find(transaction, id));
  }

  public Optional<Kiosk> find(Transaction transaction, KioskId id) {
    return transaction
        .createQuery(COLUMNS + " WHERE id = :id")
        .bind("id", id.value())
        .map(KioskStore::kiosk)
        .findOne();
  }

  /// The desired document as it is published.
  public Optional<byte[]> desired(KioskId id) {
    return database.read(
        transaction ->
            transaction
                .createQuery("SELECT desired FROM kiosk WHERE id = :id AND desired IS NOT NULL")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne()
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Stores the next desired document.
  ///
  /// @throws IllegalStateException if its generation is not higher than the stored one
  public void putDesired(Transaction transaction, Desired desired, SignedEnvelope envelope) {
    int rows =
        transaction
            .createUpdate(PUT_DESIRED)
            .bind("id", desired.kiosk().value())
            .bind("generation", desired.generation())
            .bind("desired", new String(envelope.encode(), StandardCharsets.UTF_8))
            .execute();
    if (rows != 1) {
      throw new IllegalStateException(
          "generation " + desired.generation() + " of " + desired.kiosk() + " is not the next");
    }
  }

  /// After a start of the server nobody is connected; everybody says hello again.
  public void loseAll(Instant now) {
    database.change(
        transaction ->
            transaction.createUpdate(LOSE_ALL).bind("now", now.toEpochMilli()).execute());
  }

  public void putAttendance(
      Transaction transaction, KioskId id, Attendance attendance, long connection, Instant now) {
    transaction
        .createUpdate(PUT_ATTENDANCE)
        .bind("id", id.value())
        .bind("presence", attendance.name())
        .bind("connection", connection)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /// Stores a report.
  ///
  /// @param differsSince as [Kiosk#differsSince]
  public void putReport(
      Transaction transaction, Reported reported, @Nullable Instant differsSince, Instant now) {
    transaction
        .createUpdate(PUT_REPORT)
        .bind("id", reported.kiosk().value())
        .bind("reported", new String(CompactJson.encode(reported.toJson()), StandardCharsets.UTF_8))
        .bind("differs", differsSince == null ? null : (Long) differsSince.toEpochMilli())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  private static Kiosk kiosk(ResultSet row, StatementContext context) throws SQLException {
    try {
      String desired = row.getString("desired");
      String reported = row.getString("reported");
      return new Kiosk(
          new KioskId(row.getString("id")),
          row.getString("gate"),
          row.getString("zone"),
          Instant.ofEpochMilli(row.getLong("created_ms")),
          instant(row, "enrolled_ms"),
          instant(row, "revoked_ms"),
          row.getLong("generation"),
          desired == null ? null : Desired.fromJson(signed(desired)),
          Attendance.valueOf(row.getString("presence")),
          row.getLong("connection"),
          instant(row, "presence_ms"),
          reported == null ? null : Reported.fromJson(Fields.parse(utf8(reported), LIMITS).json()),
          instant(row, "reported_ms"),
          instant(row, "mismatch_ms"));
    } catch (JsonFormatException e) {
      throw new IllegalStateException("a stored document is damaged", e);
    }
  }

  private static JsonObject signed(String envelope) throws JsonFormatException {
    // Our own document from our own database.
    return SignedEnvelope.parse(utf8(envelope), LIMITS).acceptUnproven().signed();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
