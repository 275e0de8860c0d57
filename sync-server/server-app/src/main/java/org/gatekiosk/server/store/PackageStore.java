package org.gatekiosk.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.server.content.Approval;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.trust.Sha256;

/// Uploaded versions of packages, their findings and approvals.
public final class PackageStore {
  private static final String SELECT =
      """
      SELECT digest, package_id, file_name, length_b, uploaded_by, uploaded_ms, state
        FROM package_version
      """;

  private static final String PUT =
      """
      INSERT INTO package_version
             (digest, package_id, file_name, length_b, uploaded_by, uploaded_ms, state, findings)
      VALUES (:digest, :packageId, :fileName, :length, :by, :at, :state, :findings)
          ON CONFLICT (digest)
          DO UPDATE SET package_id  = excluded.package_id,
                        file_name   = excluded.file_name,
                        uploaded_by = excluded.uploaded_by,
                        uploaded_ms = excluded.uploaded_ms,
                        state       = excluded.state,
                        findings    = excluded.findings
      """;

  private static final String SUPERSEDE_IN_REVIEW =
      """
      UPDATE package_version SET state = 'SUPERSEDED'
       WHERE package_id = :packageId AND digest <> :digest AND state = 'IN_REVIEW'
      """;

  private static final String PUT_STATE =
      """
      UPDATE package_version SET state = :state WHERE digest = :digest
      """;

  private static final String ADD_APPROVAL =
      """
      INSERT INTO approval (digest, approver, at_ms) VALUES (:digest, :by, :at)
      """;

  private static final String MARK_PUBLISHED =
      """
      UPDATE package_version SET state = 'PUBLISHED' WHERE digest IN (<digests>)
      """;

  private static final String SUPERSEDE_PUBLISHED =
      """
      UPDATE package_version AS old SET state = 'SUPERSEDED'
       WHERE state IN ('PUBLISHED', 'APPROVED')
         AND EXISTS (SELECT 1 FROM package_version published
                      WHERE published.digest IN (<digests>)
                        AND published.package_id = old.package_id
                        AND (published.uploaded_ms, published.digest)
                            > (old.uploaded_ms, old.digest))
      """;

  private static final String PUBLISHABLE =
      """
      SELECT digest FROM package_version p
       WHERE state IN ('APPROVED', 'PUBLISHED')
         AND NOT EXISTS (SELECT 1 FROM package_version newer
                          WHERE newer.package_id = p.package_id
                            AND newer.state IN ('APPROVED', 'PUBLISHED')
                            AND (newer.uploaded_ms, newer.digest) > (p.uploaded_ms, p.digest))
       ORDER BY package_id
      """;

  private final Database database;

  public PackageStore(Database database) {
    this.database = database;
  }

  /// Stores an upload without approvals; versions of the same package in review give way to it.
  ///
  /// @param findings JSON, see `FindingsText`
  public void put(Transaction transaction, PackageVersion version, String findings) {
    transaction
        .createUpdate(PUT)
        .bind("digest", version.digest().hex())
        .bind("packageId", version.packageId())
        .bind("fileName", version.fileName())
        .bind("length", version.lengthBytes())
        .bind("by", version.uploadedBy())
        .bind("at", version.uploadedAt().toEpochMilli())
        .bind("state", version.state().name())
        .bind("findings", findings)
        .execute();
    transaction.execute("DELETE FROM approval WHERE digest = ?", version.digest().hex());
    if (version.state() == PackageState.IN_REVIEW) {
      transaction
          .createUpdate(SUPERSEDE_IN_REVIEW)
          .bind("packageId", version.packageId())
          .bind("digest", version.digest().hex())
          .execute();
    }
  }

  /// Stores the newest approval of a version, and the state that follows from it.
  public void putApproval(Transaction transaction, PackageVersion approved) {
    Approval last = approved.approvals().getLast();
    transaction
        .createUpdate(ADD_APPROVAL)
        .bind("digest", approved.digest().hex())
        .bind("by", last.by())
        .bind("at", last.at().toEpochMilli())
        .execute();
    transaction
        .createUpdate(PUT_STATE)
        .bind("digest", approved.digest().hex())
        .bind("state", approved.state().name())
        .execute();
  }

  /// These versions are in the newest release; older ones of the same packages are not any more.
  /// Newer ones, approved while the release was compiled, wait for the next.
  public void markPublished(Transaction transaction, List<Sha256> published) {
    List<String> digests = published.stream().map(Sha256::hex).toList();
    transaction.createUpdate(MARK_PUBLISHED).bindList("digests", digests).execute();
    transaction.createUpdate(SUPERSEDE_PUBLISHED).bindList("digests", digests).execute();
  }

  /// When the newest version was uploaded.
  public Optional<Instant> newestUpload() {
    return database.read(
        transaction ->
            transaction
                .createQuery(
                    "SELECT uploaded_ms FROM package_version ORDER BY uploaded_ms DESC LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
  }

  /// The newest approved or published version of every package, in the order of their ids.
  public List<Sha256> publishable() {
    return database.read(
        transaction ->
            transaction.createQuery(PUBLISHABLE).mapTo(String.class).map(Sha256::new).list());
  }

  /// Newest first.
  public List<PackageVersion> all() {
    return database.read(
        transaction -> {
          Map<String, List<Approval>> approvals = new HashMap<>();
          transaction
              .createQuery("SELECT digest, approver, at_ms FROM approval ORDER BY at_ms")
              .map((row, _) -> Map.entry(row.getString("digest"), approval(row)))
              .forEach(
                  entry ->
                      approvals
                          .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                          .add(entry.getValue()));
          return transaction
              .createQuery(SELECT + " ORDER BY uploaded_ms DESC, digest")
              .map(
                  (row, _) ->
                      version(row, approvals.getOrDefault(row.getString("digest"), List.of())))
              .list();
        });
  }

  public Optional<PackageVersion> find(Sha256 digest) {
    return database.read(transaction -> find(transaction, digest));
  }

  public Optional<PackageVersion> find(Transaction transaction, Sha256 digest) {
    List<Approval> approvals =
        transaction
            .createQuery(
                "SELECT approver, at_ms FROM approval WHERE digest = :digest ORDER BY at_ms")
            .bind("digest", digest.hex())
            .map((row, _) -> approval(row))
            .list();
    return transaction
        .createQuery(SELECT + " WHERE digest = :digest")
        .bind("digest", digest.hex())
        .map((row, _) -> version(row, approvals))
        .findOne();
  }

  /// The findings of a version as they were stored.
  public Optional<String> findings(Sha256 digest) {
    return database.read(
        transaction ->
            transaction
                .createQuery("SELECT findings FROM package_version WHERE digest = :digest")
                .bind("digest", digest.hex())
                .mapTo(String.class)
                .findOne());
  }

  private static Approval approval(ResultSet row) throws SQLException {
    return new Approval(row.getString("approver"), Instant.ofEpochMilli(row.getLong("at_ms")));
  }

  private static PackageVersion version(ResultSet row, List<Approval> approvals)
      throws SQLException {
    return new PackageVersion(
        new Sha256(row.getString("digest")),
        row.getString("package_id"),
        row.getString("file_name"),
        row.getLong("length_b"),
        row.getString("uploaded_by"),
        Instant.ofEpochMilli(row.getLong("uploaded_ms")),
        PackageState.valueOf(row.getString("state")),
        approvals);
  }
}
