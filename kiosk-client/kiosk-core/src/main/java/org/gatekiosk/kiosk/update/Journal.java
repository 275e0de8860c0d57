package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.gatekiosk.kiosk.store.JournalTable.Entry;
import org.gatekiosk.kiosk.store.JournalTable.Failure;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.trust.Sha256;
import org.jspecify.annotations.Nullable;

/// The stored state of the update. Every change is on the disk when the method returns, and so
/// before anything is done about it.
final class Journal {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());

  private final KioskDatabase database;
  private Entry entry;

  Journal(KioskDatabase database) throws IOException {
    this.database = database;
    this.entry = database.call("read the journal", tables -> tables.journal().load());
  }

  Entry entry() {
    return entry;
  }

  /// Moves along the table.
  void enter(UpdateEvent event) throws IOException {
    store(with(UpdateTable.next(entry.phase(), event), entry.whyNot()));
  }

  /// Starts to work on a set.
  void plan(UpdateEvent event, long generation, Sha256 candidate) throws IOException {
    Phase next = UpdateTable.next(entry.phase(), event);
    store(new Entry(next, generation, candidate, entry.previous(), entry.trialStarts(), null));
  }

  /// Ends the work on a set without showing it.
  void fail(StepResult.Failed failed) throws IOException {
    LOG.log(
        System.Logger.Level.WARNING, "generation {0}: {1}", entry.generation(), failed.whyNot());
    Sha256 candidate = entry.candidate();
    if (failed.lasting() && candidate != null) {
      remember(candidate, failed.whyNot());
    }
    store(with(UpdateTable.next(entry.phase(), UpdateEvent.FAILED), failed.whyNot()));
  }

  /// Begins the first start of the candidate.
  ///
  /// @param confirmed the set to go back to, or null
  void tryOut(@Nullable Sha256 confirmed) throws IOException {
    Phase next = UpdateTable.next(entry.phase(), UpdateEvent.SUCCEEDED);
    store(new Entry(next, entry.generation(), entry.candidate(), confirmed, 1, null));
  }

  /// Counts one more start of the program with a set on trial.
  void startedAgain() throws IOException {
    store(
        new Entry(
            entry.phase(),
            entry.generation(),
            entry.candidate(),
            entry.previous(),
            entry.trialStarts() + 1,
            entry.whyNot()));
  }

  /// Gives up a set: it will not be tried again below a higher generation.
  void giveUp(UpdateEvent event, Sha256 failed, String whyNot) throws IOException {
    LOG.log(System.Logger.Level.ERROR, "release set {0} is given up: {1}", failed, whyNot);
    remember(failed, whyNot);
    Phase next = UpdateTable.next(entry.phase(), event);
    store(new Entry(next, entry.generation(), failed, entry.previous(), 0, whyNot));
  }

  /// The set is on the screen and proven.
  void confirm() throws IOException {
    Phase next = UpdateTable.next(entry.phase(), UpdateEvent.SUCCEEDED);
    store(new Entry(next, entry.generation(), null, entry.previous(), 0, null));
  }

  /// Notes, while nothing is to do, which generation was seen and why it is not on the screen.
  void note(long generation, @Nullable String whyNot) throws IOException {
    var noted = new Entry(entry.phase(), generation, null, entry.previous(), 0, whyNot);
    if (!noted.equals(entry)) {
      store(noted);
    }
  }

  Optional<Failure> failure(Sha256 releaseSet) throws IOException {
    return database.call("read failed sets", tables -> tables.journal().failure(releaseSet));
  }

  void visible(String releaseId, Instant at) throws IOException {
    var _ =
        database.call(
            "note that a release is visible",
            tables -> {
              tables.journal().visible(releaseId, at);
              return true;
            });
  }

  Optional<Instant> visibleAt(String releaseId) throws IOException {
    return database.call("read visible releases", tables -> tables.journal().visibleAt(releaseId));
  }

  private void remember(Sha256 releaseSet, String reason) throws IOException {
    var failure = new Failure(entry.generation(), reason);
    var _ =
        database.call(
            "note a failed set",
            tables -> {
              tables.journal().fail(releaseSet, failure);
              return true;
            });
  }

  private Entry with(Phase phase, @Nullable String whyNot) {
    return new Entry(
        phase,
        entry.generation(),
        entry.candidate(),
        entry.previous(),
        entry.trialStarts(),
        whyNot);
  }

  private void store(Entry next) throws IOException {
    var _ =
        database.call(
            "journal " + next.phase(),
            tables -> {
              tables.journal().store(next);
              return true;
            });
    entry = next;
  }
}
