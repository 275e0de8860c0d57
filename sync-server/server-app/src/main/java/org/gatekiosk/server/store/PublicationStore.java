package org.gatekiosk.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.server.rollout.Deployment;
import org.gatekiosk.server.rollout.DeploymentState;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Sha256;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Releases, publications and how far every kiosk is with them.
public final class PublicationStore {
  private static final String ADD_RELEASE =
      """
      INSERT INTO release (repository, release_id, path, length_b, sha256, created_ms)
      VALUES (:repository, :releaseId, :path, :length, :sha256, :now)
      """;

  private static final String ADD_PACKAGE =
      """
      INSERT INTO release_package (repository, release_id, digest)
      VALUES (:repository, :releaseId, :digest)
      """;

  private static final String PUT_TITLE =
      """
      INSERT INTO item_title (item, version, language, title)
      VALUES (:item, :version, :language, :title)
          ON CONFLICT (item, version, language) DO NOTHING
      """;

  private static final String ADD =
      """
      INSERT INTO publication (id, repository, release_id, gates, published_by, published_ms)
      VALUES (:id, :repository, :releaseId, :gates, :by, :at)
      """;

  private static final String SELECT =
      """
      SELECT id, repository, release_id, gates, published_by, published_ms FROM publication
      """;

  /// [#add] is given moments that rise.
  private static final String NEWEST_FIRST = " ORDER BY published_ms DESC";

  private static final String PUT_DEPLOYMENT =
      """
      INSERT INTO deployment (publication, kiosk, generation, state, visible_ms, why_not)
      VALUES (:publication, :kiosk, :generation, :state, :visible, :whyNot)
          ON CONFLICT (publication, kiosk)
          DO UPDATE SET generation = excluded.generation,
                        state      = excluded.state,
                        visible_ms = excluded.visible_ms,
                        why_not    = excluded.why_not
      """;

  private static final String SELECT_DEPLOYMENT =
      """
      SELECT publication, kiosk, generation, state, visible_ms, why_not FROM deployment
      """;

  private final Database database;

  public PublicationStore(Database database) {
    this.database = database;
  }

  /// Keeps a release and what it was made of.
  ///
  /// @param packages digests of the package versions in it
  public void addRelease(
      Transaction transaction, AssignedRelease release, List<Sha256> packages, Instant now) {
    transaction
        .createUpdate(ADD_RELEASE)
        .bind("repository", release.repository())
        .bind("releaseId", release.releaseId())
        .bind("path", release.path())
        .bind("length", release.length())
        .bind("sha256", release.sha256().hex())
        .bind("now", now.toEpochMilli())
        .execute();
    for (Sha256 digest : packages) {
      transaction
          .createUpdate(ADD_PACKAGE)
          .bind("repository", release.repository())
          .bind("releaseId", release.releaseId())
          .bind("digest", digest.hex())
          .execute();
    }
  }

  /// Keeps the titles of an item version for reports.
  ///
  /// @param item `repository/package/item`
  public void putTitles(
      Transaction transaction, String item, String version, Map<LanguageTag, String> titles) {
    titles.forEach(
        (language, title) ->
            transaction
                .createUpdate(PUT_TITLE)
                .bind("item", item)
                .bind("version", version)
                .bind("language", language.value())
                .bind("title", title)
                .execute());
  }

  /// Every release that may be shown.
  public List<AssignedRelease> releases(Transaction transaction) {
    return transaction
        .createQuery("SELECT repository, release_id, length_b, sha256 FROM release ORDER BY path")
        .map(PublicationStore::release)
        .list();
  }

  public AssignedRelease release(Transaction transaction, String repository, String releaseId) {
    return transaction
        .createQuery(
            """
            SELECT repository, release_id, length_b, sha256 FROM release
             WHERE repository = :repository AND release_id = :releaseId
            """)
        .bind("repository", repository)
        .bind("releaseId", releaseId)
        .map(PublicationStore::release)
        .one();
  }

  private static AssignedRelease release(ResultSet row, StatementContext context)
      throws SQLException {
    return new AssignedRelease(
        row.getString("repository"),
        row.getString("release_id"),
        row.getLong("length_b"),
        new Sha256(row.getString("sha256")));
  }

  /// Keeps a publication, made later than those before.
  public void add(Transaction transaction, Publication publication) {
    transaction
        .createUpdate(ADD)
        .bind("id", publication.id())
        .bind("repository", publication.repository())
        .bind("releaseId", publication.releaseId())
        .bind("gates", String.join(",", new TreeSet<>(publication.gates())))
        .bind("by", publication.by())
        .bind("at", publication.at().toEpochMilli())
        .execute();
  }

  public Optional<Publication> find(String id) {
    return database.read(transaction -> find(transaction, id));
  }

  public Optional<Publication> find(Transaction transaction, String id) {
    return transaction
        .createQuery(SELECT + " WHERE id = :id")
        .bind("id", id)
        .map(PublicationStore::publication)
        .findOne();
  }

  /// Newest first.
  public List<Publication> newest(Transaction transaction, int limit) {
    return transaction
        .createQuery(SELECT + NEWEST_FIRST + " LIMIT :limit")
        .bind("limit", limit)
        .map(PublicationStore::publication)
        .list();
  }

  /// As above, on its own connection.
  public List<Publication> newest(int limit) {
    return database.read(transaction -> newest(transaction, limit));
  }

  /// The publication whose release the kiosks of a gate shall show now.
  public Optional<Publication> currentOf(Transaction transaction, String gate) {
    // Gates are data of the publication, not a table; there are few publications to look through.
    return transaction
        .createQuery(SELECT + NEWEST_FIRST)
        .map(PublicationStore::publication)
        .stream()
        .filter(publication -> publication.gates().contains(gate))
        .findFirst();
  }

  private static Publication publication(ResultSet row, StatementContext context)
      throws SQLException {
    return new Publication(
        row.getString("id"),
        row.getString("repository"),
        row.getString("release_id"),
        Set.copyOf(Arrays.asList(row.getString("gates").split(",", -1))),
        row.getString("published_by"),
        Instant.ofEpochMilli(row.getLong("published_ms")));
  }

  public void put(Transaction transaction, Deployment deployment) {
    transaction
        .createUpdate(PUT_DEPLOYMENT)
        .bind("publication", deployment.publication())
        .bind("kiosk", deployment.kiosk().value())
        .bind("generation", deployment.generation())
        .bind("state", deployment.state().name())
        .bind("visible", millis(deployment.visibleAt()))
        .bind("whyNot", deployment.whyNot())
        .execute();
  }

  public List<Deployment> deployments(String publication) {
    return database.read(
        transaction ->
            transaction
                .createQuery(SELECT_DEPLOYMENT + " WHERE publication = :id ORDER BY kiosk")
                .bind("id", publication)
                .map(PublicationStore::deployment)
                .list());
  }

  /// The deployments of a kiosk that may still change.
  public List<Deployment> openDeployments(Transaction transaction, KioskId kiosk) {
    return transaction
        .createQuery(
            SELECT_DEPLOYMENT
                + " WHERE kiosk = :kiosk AND state NOT IN ('VISIBLE', 'SUPERSEDED')"
                + " ORDER BY generation")
        .bind("kiosk", kiosk.value())
        .map(PublicationStore::deployment)
        .list();
  }

  private static Deployment deployment(ResultSet row, StatementContext context)
      throws SQLException {
    long visible = row.getLong("visible_ms");
    Instant visibleAt = row.wasNull() ? null : Instant.ofEpochMilli(visible);
    return new Deployment(
        row.getString("publication"),
        new KioskId(row.getString("kiosk")),
        row.getLong("generation"),
        DeploymentState.valueOf(row.getString("state")),
        visibleAt,
        row.getString("why_not"));
  }

  private static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : (Long) instant.toEpochMilli();
  }
}
