package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogReader;
import org.gatekiosk.kiosk.store.ActiveFile;
import org.gatekiosk.kiosk.store.ActiveRecord;
import org.gatekiosk.kiosk.store.JournalTable.Entry;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.kiosk.store.ReleaseStore;
import org.gatekiosk.trust.Sha256;
import org.jspecify.annotations.Nullable;

/// Which set is on the screen, and the way back to the last confirmed one.
public final class Activation {
  private static final System.Logger LOG = System.getLogger(Activation.class.getName());
  static final int MOST_TRIAL_STARTS = 3;

  /// Shown when there is nothing to go back to.
  static final ReleaseSet NOTHING = new ReleaseSet(List.of());

  private final ActiveFile active;
  private final ReleaseStore releases;
  private final CatalogReader reader;

  public Activation(ActiveFile active, ReleaseStore releases, CatalogReader reader) {
    this.active = active;
    this.releases = releases;
    this.reader = reader;
  }

  /// What to show at a start of the program. The database is waited for only while a set is on
  /// trial, which must not take the screen down a fourth time.
  public Catalog start(KioskDatabase database) throws IOException {
    Optional<ActiveRecord> record = active.read();
    if (record.isPresent() && record.get().onTrial()) {
      var journal = new Journal(database);
      if (journal.entry().trialStarts() >= MOST_TRIAL_STARTS) {
        giveUp(journal, record.get());
      } else {
        journal.startedAgain();
      }
    }
    return catalog(shown());
  }

  /// The set that is on the screen.
  ReleaseSet shown() throws IOException {
    Optional<ActiveRecord> record = active.read();
    return record.isEmpty() ? NOTHING : set(record.get().releaseSet());
  }

  /// Whether what is on the screen has passed its trial.
  public boolean confirmed() throws IOException {
    return active.read().filter(record -> !record.onTrial()).isPresent();
  }

  Optional<ActiveRecord> record() throws IOException {
    return active.read();
  }

  /// The set to go back to: the confirmed one that is shown, or the one before a trial.
  @Nullable Sha256 confirmed(Entry entry) throws IOException {
    Optional<ActiveRecord> record = active.read();
    if (record.isEmpty() || record.get().onTrial()) {
      return entry.previous();
    }
    return record.get().releaseSet();
  }

  void trial(long generation, ReleaseSet set) throws IOException {
    var _ = active.write(generation, set.digest(), true);
  }

  void confirm(long generation, ReleaseSet set) throws IOException {
    var _ = active.write(generation, set.digest(), false);
  }

  /// Puts the last confirmed set back, if another one is on the screen.
  ReleaseSet goBack(Entry entry) throws IOException {
    Optional<ActiveRecord> record = active.read();
    if (record.isPresent() && !record.get().onTrial()) {
      return shown();
    }
    Sha256 previous = entry.previous();
    ReleaseSet back = previous == null ? NOTHING : set(previous);
    releases.writeSet(back);
    var _ = active.write(entry.generation(), back.digest(), false);
    return back;
  }

  Catalog catalog(ReleaseSet set) throws IOException {
    CatalogReader.Reading reading = reader.read(set);
    reading
        .faults()
        .forEach(fault -> LOG.log(System.Logger.Level.WARNING, "not shown: {0}", fault));
    return reading.catalog();
  }

  ReleaseSet set(Sha256 digest) throws IOException {
    return releases.readSet(digest).orElse(NOTHING);
  }

  private void giveUp(Journal journal, ActiveRecord record) throws IOException {
    String whyNot = "TRIAL_FAILED(died " + MOST_TRIAL_STARTS + " times)";
    journal.giveUp(UpdateEvent.DIED_3X, record.releaseSet(), whyNot);
    var _ = goBack(journal.entry());
  }
}
