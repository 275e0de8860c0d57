package org.gatekiosk.server.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;
import org.jdbi.v3.core.statement.StatementContext;

/// Gates, and the lists of rules that the operator keeps beside them.
public final class GateStore {
  /// Domains that links may lead to, one a line.
  public static final String ALLOWED_DOMAINS = "allowed-domains";

  /// Warnings that somebody has taken on, YAML.
  public static final String WAIVERS = "waivers";

  /// Half of a document: the profile stands in every desired document of the gate's kiosks.
  private static final int MAX_PROFILE_BYTES = Documents.MAX_BYTES / 2;

  private static final String PUT =
      """
      INSERT INTO gate (id, profile, statistics, changed_ms)
      VALUES (:id, :profile, :statistics, :now)
          ON CONFLICT (id)
          DO UPDATE SET profile    = excluded.profile,
                        statistics = excluded.statistics,
                        changed_ms = excluded.changed_ms
      """;

  private static final String PUT_LIST =
      """
      INSERT INTO rule_list (name, body, changed_ms)
      VALUES (:name, :body, :now)
          ON CONFLICT (name) DO UPDATE SET body = excluded.body, changed_ms = excluded.changed_ms
      """;

  private final Database database;

  public GateStore(Database database) {
    this.database = database;
  }

  /// Keeps a gate.
  ///
  /// @throws IllegalArgumentException if its profile is larger than 32 KiB of JSON
  public void put(Transaction transaction, Gate gate, Instant now) {
    byte[] profile = CompactJson.encode(gate.profile().toJson());
    if (profile.length > MAX_PROFILE_BYTES) {
      throw new IllegalArgumentException(
          "the profile has " + profile.length + " bytes of JSON, at most " + MAX_PROFILE_BYTES);
    }
    transaction
        .createUpdate(PUT)
        .bind("id", gate.id())
        .bind("profile", new String(profile, StandardCharsets.UTF_8))
        .bind("statistics", text(gate.statistics()))
        .bind("now", now.toEpochMilli())
        .execute();
  }

  public List<Gate> all() {
    return database.read(
        transaction ->
            transaction
                .createQuery("SELECT profile, statistics FROM gate ORDER BY id")
                .map(GateStore::gate)
                .list());
  }

  public Optional<Gate> find(String id) {
    return database.read(transaction -> find(transaction, id));
  }

  public static Optional<Gate> find(Transaction transaction, String id) {
    return transaction
        .createQuery("SELECT profile, statistics FROM gate WHERE id = :id")
        .bind("id", id)
        .map(GateStore::gate)
        .findOne();
  }

  private static Gate gate(ResultSet row, StatementContext context) throws SQLException {
    byte[] profile = row.getString("profile").getBytes(StandardCharsets.UTF_8);
    try {
      return new Gate(
          GateProfile.fromJson(Fields.parse(profile, Limits.ofBytes(MAX_PROFILE_BYTES)).json()),
          StatisticsPolicy.of(row.getString("statistics")));
    } catch (JsonFormatException e) {
      throw new IllegalStateException("a stored gate profile is damaged", e);
    }
  }

  /// The form that [StatisticsPolicy#of] reads.
  public static String text(StatisticsPolicy policy) {
    return String.join(
        ",",
        policy.hour().toString(),
        policy.day().toString(),
        policy.closeAfter().toString(),
        policy.jitter().toString(),
        Integer.toString(policy.minSessions()));
  }

  public void putList(String name, String body, Instant now) {
    database.change(
        transaction ->
            transaction
                .createUpdate(PUT_LIST)
                .bind("name", name)
                .bind("body", body)
                .bind("now", now.toEpochMilli())
                .execute());
  }

  /// The list as it was put; empty before.
  public String list(String name) {
    return database.read(
        transaction ->
            transaction
                .createQuery("SELECT body FROM rule_list WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
  }
}
