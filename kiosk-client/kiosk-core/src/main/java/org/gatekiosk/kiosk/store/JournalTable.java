package org.gatekiosk.kiosk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.trust.Sha256;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Where the update stands, one row; and what has been learnt about release sets.
public final class JournalTable {
  private static final String LOAD =
      """
      SELECT phase, generation, candidate, previous, trial_starts, why_not FROM update_journal
      """;
  private static final String STORE =
      """
      INSERT INTO update_journal
             (id, phase, generation, candidate, previous, trial_starts, why_not)
      VALUES (1, :phase, :generation, :candidate, :previous, :trialStarts, :whyNot)
          ON CONFLICT (id)
          DO UPDATE SET phase        = excluded.phase,
                        generation   = excluded.generation,
                        candidate    = excluded.candidate,
                        previous     = excluded.previous,
                        trial_starts = excluded.trial_starts,
                        why_not      = excluded.why_not
      """;
  private static final String FAILED =
      """
      INSERT INTO failed_set (release_set, generation, reason)
      VALUES (:releaseSet, :generation, :reason)
          ON CONFLICT (release_set)
          DO UPDATE SET generation = excluded.generation, reason = excluded.reason
      """;
  private static final String VISIBLE =
      """
      INSERT INTO visible_release (release_id, visible_at_ms) VALUES (:releaseId, :at)
          ON CONFLICT (release_id) DO NOTHING
      """;

  private final Handle handle;

  JournalTable(Handle handle) {
    this.handle = handle;
  }

  /// Where the update stands.
  ///
  /// @param generation of the assignment that is worked on, or was last
  /// @param candidate the set that is being made ready, or null
  /// @param previous the last confirmed set before the active one, or null
  /// @param trialStarts how often the program has started showing the candidate, 0 to 3
  /// @param whyNot why the assignment is not active, or null
  public record Entry(
      Phase phase,
      long generation,
      @Nullable Sha256 candidate,
      @Nullable Sha256 previous,
      int trialStarts,
      @Nullable String whyNot) {
    public static final Entry FIRST = new Entry(Phase.IDLE, 0, null, null, 0, null);
  }

  /// A set that could not be shown.
  ///
  /// @param generation of the assignment under which it failed
  public record Failure(long generation, String reason) {}

  public Entry load() {
    return handle.select(LOAD).map((row, _) -> entry(row)).findOne().orElse(Entry.FIRST);
  }

  public void store(Entry entry) {
    handle
        .createUpdate(STORE)
        .bind("phase", entry.phase().name())
        .bind("generation", entry.generation())
        .bind("candidate", hex(entry.candidate()))
        .bind("previous", hex(entry.previous()))
        .bind("trialStarts", entry.trialStarts())
        .bind("whyNot", entry.whyNot())
        .execute();
  }

  public void fail(Sha256 releaseSet, Failure failure) {
    handle
        .createUpdate(FAILED)
        .bind("releaseSet", releaseSet.hex())
        .bind("generation", failure.generation())
        .bind("reason", failure.reason())
        .execute();
  }

  public Optional<Failure> failure(Sha256 releaseSet) {
    return handle
        .select("SELECT generation, reason FROM failed_set WHERE release_set = ?", releaseSet.hex())
        .map((row, _) -> new Failure(row.getLong("generation"), row.getString("reason")))
        .findOne();
  }

  /// Notes when a release was first seen on the screen; a later moment changes nothing.
  public void visible(String releaseId, Instant at) {
    handle
        .createUpdate(VISIBLE)
        .bind("releaseId", releaseId)
        .bind("at", at.toEpochMilli())
        .execute();
  }

  public Optional<Instant> visibleAt(String releaseId) {
    return handle
        .select("SELECT visible_at_ms FROM visible_release WHERE release_id = ?", releaseId)
        .mapTo(Long.class)
        .findOne()
        .map(Instant::ofEpochMilli);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        Phase.valueOf(row.getString("phase")),
        row.getLong("generation"),
        digest(row.getString("candidate")),
        digest(row.getString("previous")),
        row.getInt("trial_starts"),
        row.getString("why_not"));
  }

  private static @Nullable Sha256 digest(@Nullable String hex) {
    return hex == null ? null : new Sha256(hex);
  }

  private static @Nullable String hex(@Nullable Sha256 digest) {
    return digest == null ? null : digest.hex();
  }
}
