package org.gatekiosk.kiosk.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The tables of `kiosk.db`. A version is a step; steps are only added.
///
/// Counters lie in tables ordered by their names, not by time of arrival, so that the file does not
/// tell in which order things happened (docs/statistics.md, 1).
final class Schema {
  private static final String FIRST =
      """
      CREATE TABLE update_journal (
        id           INTEGER PRIMARY KEY CHECK (id = 1),
        phase        TEXT    NOT NULL,
        generation   INTEGER NOT NULL,
        candidate    TEXT,
        previous     TEXT,
        trial_starts INTEGER NOT NULL,
        why_not      TEXT
      );
      CREATE TABLE failed_set (
        release_set TEXT    PRIMARY KEY,
        generation  INTEGER NOT NULL,
        reason      TEXT    NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE visible_release (
        release_id    TEXT    PRIMARY KEY,
        visible_at_ms INTEGER NOT NULL
      ) WITHOUT ROWID;

      CREATE TABLE bucket (
        bucket_id  INTEGER PRIMARY KEY,
        kind       TEXT    NOT NULL,
        mode       TEXT    NOT NULL,
        from_ms    INTEGER NOT NULL,
        to_ms      INTEGER NOT NULL,
        time_zone  TEXT    NOT NULL,
        offset_min INTEGER NOT NULL,
        day_id     INTEGER REFERENCES bucket (bucket_id),
        UNIQUE (kind, mode, from_ms, to_ms, time_zone)
      );
      CREATE TABLE counter (
        bucket_id INTEGER NOT NULL REFERENCES bucket (bucket_id),
        metric    TEXT    NOT NULL,
        shape     TEXT    NOT NULL,
        dims      TEXT    NOT NULL,
        value     INTEGER NOT NULL,
        PRIMARY KEY (bucket_id, metric, shape, dims)
      ) WITHOUT ROWID;
      CREATE TABLE total (
        mode   TEXT    NOT NULL,
        metric TEXT    NOT NULL,
        shape  TEXT    NOT NULL,
        value  INTEGER NOT NULL,
        PRIMARY KEY (mode, metric, shape)
      ) WITHOUT ROWID;

      CREATE TABLE outbox (
        seq           INTEGER PRIMARY KEY,
        kind          TEXT    NOT NULL,
        mode          TEXT    NOT NULL,
        from_ms       INTEGER NOT NULL,
        to_ms         INTEGER NOT NULL,
        time_zone     TEXT    NOT NULL,
        offset_min    INTEGER NOT NULL,
        merged        INTEGER NOT NULL,
        counters      TEXT    NOT NULL,
        counts        INTEGER NOT NULL,
        send_after_ms INTEGER NOT NULL
      );
      CREATE TABLE outbox_state (
        id       INTEGER PRIMARY KEY CHECK (id = 1),
        epoch    TEXT    NOT NULL,
        next_seq INTEGER NOT NULL,
        dropped  INTEGER NOT NULL
      );

      CREATE TABLE connection_state (
        id          INTEGER PRIMARY KEY CHECK (id = 1),
        connections INTEGER NOT NULL,
        ack_epoch   TEXT,
        ack_up_to   INTEGER NOT NULL
      );
      INSERT INTO connection_state (id, connections, ack_up_to) VALUES (1, 0, 0);
      """;

  private static final List<String> STEPS = List.of(FIRST);

  private Schema() {}

  /// Brings the tables to the version of this program.
  static void migrate(Handle handle) {
    int version = handle.select("PRAGMA user_version").mapTo(Integer.class).one();
    for (int step = version; step < STEPS.size(); step++) {
      int next = step + 1;
      String script = STEPS.get(step);
      handle.useTransaction(
          transaction -> {
            transaction.createScript(script).execute();
            transaction.execute("PRAGMA user_version = " + next);
          });
    }
  }
}
