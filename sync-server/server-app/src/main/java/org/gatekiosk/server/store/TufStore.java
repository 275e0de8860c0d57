package org.gatekiosk.server.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.repository.Publication;
import org.gatekiosk.trust.repository.SignedMetadata;

/// TUF metadata by the names under which kiosks fetch them; every version is kept.
public final class TufStore {
  private static final String PUT =
      """
      INSERT INTO tuf_metadata (name, body, put_ms)
      VALUES (:name, :body, :now)
          ON CONFLICT (name) DO UPDATE SET body = excluded.body, put_ms = excluded.put_ms
      """;

  private static final String BODY = "SELECT body FROM tuf_metadata WHERE name = :name";

  private final Database database;

  public TufStore(Database database) {
    this.database = database;
  }

  /// The bytes of a file, for example of `4.snapshot.json`.
  public Optional<byte[]> find(String name) {
    return database.read(transaction -> find(transaction, name));
  }

  private static Optional<byte[]> find(Transaction transaction, String name) {
    return transaction
        .createQuery(BODY)
        .bind("name", name)
        .mapTo(String.class)
        .findOne()
        .map(body -> body.getBytes(StandardCharsets.UTF_8));
  }

  /// The newest publication; empty before the first.
  public Optional<Publication> newest(Transaction transaction) {
    return find(transaction, newestName(Role.ROOT))
        .map(
            root -> {
              try {
                return Publication.read(
                    root,
                    find(transaction, newestName(Role.TARGETS)).orElseThrow(),
                    find(transaction, newestName(Role.SNAPSHOT)).orElseThrow(),
                    find(transaction, newestName(Role.TIMESTAMP)).orElseThrow());
              } catch (JsonFormatException e) {
                throw new IllegalStateException("the stored TUF metadata are damaged", e);
              }
            });
  }

  /// The newest timestamp, as it is published for news; empty before the first publication.
  public Optional<byte[]> timestamp() {
    return find(newestName(Role.TIMESTAMP));
  }

  /// The version of the newest timestamp; 0 before the first publication.
  public long timestampVersion() {
    return database.read(
        transaction -> newest(transaction).map(newest -> newest.timestamp().version()).orElse(0L));
  }

  /// The newest root, which an enrolling kiosk begins with.
  public Optional<byte[]> root() {
    return find(newestName(Role.ROOT));
  }

  public void put(Transaction transaction, Publication publication, Instant now) {
    for (SignedMetadata file : publication.files()) {
      put(transaction, file.fileName(), file.bytes(), now);
      put(transaction, newestName(file.role()), file.bytes(), now);
    }
  }

  private static void put(Transaction transaction, String name, byte[] bytes, Instant now) {
    transaction
        .createUpdate(PUT)
        .bind("name", name)
        .bind("body", new String(bytes, StandardCharsets.UTF_8))
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /// The name without version, under which the newest one is kept besides.
  private static String newestName(Role role) {
    return role.fileName();
  }
}
