package org.gatekiosk.server.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.repository.Publication;
import org.gatekiosk.trust.repository.SignedMetadata;
import org.jdbi.v3.core.Handle;

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
    return database.read(handle -> find(handle, name));
  }

  private static Optional<byte[]> find(Handle handle, String name) {
    return handle
        .createQuery(BODY)
        .bind("name", name)
        .mapTo(String.class)
        .findOne()
        .map(body -> body.getBytes(StandardCharsets.UTF_8));
  }

  /// The newest publication; empty before the first.
  public Optional<Publication> newest(Handle handle) {
    return find(handle, newestName(Role.ROOT))
        .map(
            root -> {
              try {
                return Publication.read(
                    root,
                    find(handle, newestName(Role.TARGETS)).orElseThrow(),
                    find(handle, newestName(Role.SNAPSHOT)).orElseThrow(),
                    find(handle, newestName(Role.TIMESTAMP)).orElseThrow());
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
        handle -> newest(handle).map(newest -> newest.timestamp().version()).orElse(0L));
  }

  /// The newest root, which an enrolling kiosk begins with.
  public Optional<byte[]> root() {
    return find(newestName(Role.ROOT));
  }

  public void put(Handle handle, Publication publication, Instant now) {
    for (SignedMetadata file : publication.files()) {
      put(handle, file.fileName(), file.bytes(), now);
      put(handle, newestName(file.role()), file.bytes(), now);
    }
  }

  private static void put(Handle handle, String name, byte[] bytes, Instant now) {
    handle
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
