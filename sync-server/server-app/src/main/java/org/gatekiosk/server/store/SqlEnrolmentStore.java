package org.gatekiosk.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.gatekiosk.server.enrolment.EnrolmentStore;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Sha256;
import org.jdbi.v3.core.statement.StatementContext;

/// Enrolment codes and certificates of kiosks.
public final class SqlEnrolmentStore implements EnrolmentStore {
  private static final String PUT_CODE =
      """
      INSERT INTO enrolment_code (code_sha256, kiosk, ends_ms) VALUES (:code, :kiosk, :ends)
      """;

  private static final String USE_CODE =
      """
      UPDATE enrolment_code SET used_ms = :now
       WHERE code_sha256 = :code AND used_ms IS NULL AND ends_ms > :now
      RETURNING kiosk
      """;

  private static final String MARK_ENROLLED =
      """
      UPDATE kiosk SET enrolled_ms = :now
       WHERE id = :kiosk AND revoked_ms IS NULL
      RETURNING id, gate
      """;

  private static final String ADD_CERTIFICATE =
      """
      INSERT INTO certificate (serial, kiosk, pem, issued_ms, ends_ms)
      VALUES (:serial, :kiosk, :pem, :issued, :ends)
      """;

  private static final String FIND_BY_CERTIFICATE =
      """
      SELECT id, gate
        FROM certificate c JOIN kiosk k ON k.id = c.kiosk
       WHERE serial = :serial AND pem = :pem AND ends_ms > :endsAfter
         AND c.revoked_ms IS NULL AND k.revoked_ms IS NULL
      """;

  private static final String FIND_CONNECTING =
      """
      SELECT id, gate, connected_ms IS NULL AS is_first
        FROM certificate c JOIN kiosk k ON k.id = c.kiosk
       WHERE serial = :serial AND c.kiosk = :kiosk
         AND c.revoked_ms IS NULL AND k.revoked_ms IS NULL
      """;

  private static final String MARK_CONNECTED =
      """
      UPDATE certificate SET connected_ms = :now WHERE serial = :serial
      """;

  private static final String REVOKE_OLDER =
      """
      UPDATE certificate SET revoked_ms = :now
       WHERE kiosk = :kiosk AND serial <> :serial AND revoked_ms IS NULL
         AND issued_ms <= (SELECT issued_ms FROM certificate WHERE serial = :serial)
      """;

  private final Database database;

  public SqlEnrolmentStore(Database database) {
    this.database = database;
  }

  @Override
  public void putCode(KioskId kiosk, Sha256 code, Instant endsAt) {
    database.change(
        transaction -> {
          transaction.execute("DELETE FROM enrolment_code WHERE kiosk = ?", kiosk.value());
          transaction
              .createUpdate(PUT_CODE)
              .bind("code", code.hex())
              .bind("kiosk", kiosk.value())
              .bind("ends", endsAt.toEpochMilli())
              .execute();
        });
  }

  @Override
  public Optional<EnrolledKiosk> useCode(
      Sha256 code, Instant now, Function<EnrolledKiosk, KeptCertificate> issue) {
    return database.write(
        transaction -> {
          Optional<EnrolledKiosk> enrolled =
              transaction
                  .createQuery(USE_CODE)
                  .bind("code", code.hex())
                  .bind("now", now.toEpochMilli())
                  .mapTo(String.class)
                  .findOne()
                  .flatMap(kiosk -> markEnrolled(transaction, kiosk, now));
          enrolled.ifPresent(kiosk -> addCertificate(transaction, kiosk.id(), issue.apply(kiosk)));
          return enrolled;
        });
  }

  private static Optional<EnrolledKiosk> markEnrolled(
      Transaction transaction, String kiosk, Instant now) {
    return transaction
        .createQuery(MARK_ENROLLED)
        .bind("kiosk", kiosk)
        .bind("now", now.toEpochMilli())
        .map(SqlEnrolmentStore::kiosk)
        .findOne();
  }

  @Override
  public void addCertificate(KioskId kiosk, KeptCertificate certificate) {
    database.change(transaction -> addCertificate(transaction, kiosk, certificate));
  }

  private static void addCertificate(
      Transaction transaction, KioskId kiosk, KeptCertificate certificate) {
    transaction
        .createUpdate(ADD_CERTIFICATE)
        .bind("serial", certificate.serial())
        .bind("kiosk", kiosk.value())
        .bind("pem", certificate.pem())
        .bind("issued", certificate.issuedAt().toEpochMilli())
        .bind("ends", certificate.endsAt().toEpochMilli())
        .execute();
  }

  @Override
  public Optional<EnrolledKiosk> findByCertificate(String serial, String pem, Instant endsAfter) {
    return database.read(
        transaction ->
            transaction
                .createQuery(FIND_BY_CERTIFICATE)
                .bind("serial", serial)
                .bind("pem", pem)
                .bind("endsAfter", endsAfter.toEpochMilli())
                .map(SqlEnrolmentStore::kiosk)
                .findOne());
  }

  private record Connecting(EnrolledKiosk kiosk, boolean first) {}

  @Override
  public Optional<EnrolledKiosk> connect(KioskId kiosk, String serial, Instant now) {
    Optional<Connecting> connecting =
        database.read(
            transaction ->
                transaction
                    .createQuery(FIND_CONNECTING)
                    .bind("serial", serial)
                    .bind("kiosk", kiosk.value())
                    .map((row, c) -> new Connecting(kiosk(row, c), row.getBoolean("is_first")))
                    .findOne());
    if (connecting.filter(Connecting::first).isPresent()) {
      database.change(
          transaction -> {
            transaction
                .createUpdate(MARK_CONNECTED)
                .bind("serial", serial)
                .bind("now", now.toEpochMilli())
                .execute();
            transaction
                .createUpdate(REVOKE_OLDER)
                .bind("kiosk", kiosk.value())
                .bind("serial", serial)
                .bind("now", now.toEpochMilli())
                .execute();
          });
    }
    return connecting.map(Connecting::kiosk);
  }

  private static EnrolledKiosk kiosk(ResultSet row, StatementContext context) throws SQLException {
    return new EnrolledKiosk(new KioskId(row.getString("id")), row.getString("gate"));
  }
}
