package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.store.ActiveRecord;
import org.gatekiosk.kiosk.store.JournalTable.Entry;
import org.gatekiosk.kiosk.store.JournalTable.Failure;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.GateSettings;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.trust.Sha256;
import org.jspecify.annotations.Nullable;

/// Makes what is on the screen equal to the newest assignment, one step of [UpdateTable] after the
/// other. Level-triggered: only the newest assignment counts, and it may be told again and again.
///
/// Threads: `update`.
final class Updater {
  private final UpdateParts parts;
  private final Journal journal;
  private final Orders orders;
  private @Nullable Catalog staged;

  /// Takes up the update where the program or the power left it.
  Updater(UpdateParts parts, Journal journal, Orders orders) throws IOException {
    this.parts = parts;
    this.journal = journal;
    this.orders = orders;
    resume();
  }

  /// Does the work of the current phase.
  ///
  /// @return how long nothing is to be done unless something happens; zero when there is more
  /// @throws IOException if the disk refuses; the step can be taken again
  Duration step() throws IOException {
    Duration rest =
        switch (journal.entry().phase()) {
          case IDLE -> idle();
          case PLANNED -> advance(parts.staging().plan(candidate(), orders.takeNews()));
          case FETCHING ->
              advance(
                  parts.staging().fetch(candidate(), this::superseded, parts.board()::progress));
          case FETCHED -> advance(parts.staging().verify(candidate(), this::superseded));
          case STAGED -> tryOut();
          case TRIAL -> trial();
          case ROLLING_BACK -> rollBack();
        };
    parts.board().show(journal);
    return rest;
  }

  private void resume() throws IOException {
    Entry entry = journal.entry();
    boolean trialOnScreen = parts.activation().record().map(ActiveRecord::onTrial).orElse(false);
    journal.enter(UpdateEvent.RESTARTED);
    Sha256 candidate = entry.candidate();
    if (entry.phase() == Phase.TRIAL && !trialOnScreen && candidate != null) {
      // It stopped before the screen had it, while it was being proven: that counts as well.
      if (entry.trialStarts() >= Activation.MOST_TRIAL_STARTS) {
        journal.giveUp(UpdateEvent.DIED_3X, candidate, "TRIAL_FAILED(died while it was proven)");
      } else {
        journal.startedAgain();
      }
    }
    parts.board().show(journal);
  }

  private Duration idle() throws IOException {
    Desired desired = orders.wanted().orElse(null);
    if (desired == null || desired.releases().isEmpty()) {
      return parts.upkeep().look(journal.entry(), Activation.NOTHING);
    }
    var set = new ReleaseSet(desired.releases());
    if (isConfirmed(set)) {
      journal.note(desired.generation(), null);
      return parts.upkeep().look(journal.entry(), set);
    }
    Optional<Failure> failure = journal.failure(set.digest());
    if (failure.isPresent() && desired.generation() <= failure.get().generation()) {
      journal.note(desired.generation(), failure.get().reason());
      return parts.upkeep().look(journal.entry(), set);
    }
    Duration wait = orders.retry().left();
    if (wait.isPositive()) {
      Duration look = parts.upkeep().look(journal.entry(), set);
      return wait.compareTo(look) < 0 ? wait : look;
    }
    return plan(UpdateEvent.ASSIGNED, desired, set);
  }

  private Duration plan(UpdateEvent event, Desired desired, ReleaseSet set) throws IOException {
    parts.trial().end();
    parts.releases().writeSet(set);
    journal.plan(event, desired.generation(), set.digest());
    return Duration.ZERO;
  }

  private Duration advance(StepResult result) throws IOException {
    Desired desired = orders.wanted().orElse(null);
    if (desired != null && superseded()) {
      return plan(UpdateEvent.SUPERSEDED, desired, new ReleaseSet(desired.releases()));
    }
    switch (result) {
      case StepResult.Done _ -> journal.enter(UpdateEvent.SUCCEEDED);
      case StepResult.Superseded _ -> {}
      case StepResult.Failed failed -> {
        journal.fail(failed);
        orders.retry().failed();
      }
    }
    return Duration.ZERO;
  }

  private Duration tryOut() throws IOException {
    staged = parts.staging().catalog(candidate()).orElse(null);
    if (staged == null) {
      return advance(new StepResult.Failed("MISSING(items)", false));
    }
    journal.tryOut(parts.activation().confirmed(journal.entry()));
    return Duration.ZERO;
  }

  private Duration trial() throws IOException {
    Desired desired = orders.wanted().orElse(null);
    if (desired != null && superseded()) {
      return plan(UpdateEvent.SUPERSEDED, desired, new ReleaseSet(desired.releases()));
    }
    ReleaseSet set = candidate();
    if (isConfirmed(set)) {
      return confirm(set);
    }
    return switch (progress(set)) {
      case Trial.Progress.Waiting(Duration atMost) -> atMost;
      case Trial.Progress.Visible(Instant at) -> visible(set, at);
      case Trial.Progress.Passed _ -> confirm(set);
      case Trial.Progress.Unproven(String reason) -> unproven(set, reason);
    };
  }

  private Trial.Progress progress(ReleaseSet set) throws IOException {
    if (parts.trial().begun()) {
      return parts.trial().look(soak());
    }
    Catalog candidate = staged;
    if (candidate == null) {
      candidate = parts.staging().catalog(set).orElse(null);
    }
    return candidate == null
        ? new Trial.Progress.Unproven("items are missing")
        : parts.trial().begin(journal.entry().generation(), set, candidate);
  }

  private Duration visible(ReleaseSet set, Instant at) throws IOException {
    for (AssignedRelease release : set.releases()) {
      journal.visible(release.releaseId(), at);
    }
    return Duration.ZERO;
  }

  private Duration confirm(ReleaseSet set) throws IOException {
    parts.activation().confirm(journal.entry().generation(), set);
    journal.confirm();
    endTrial();
    return Duration.ZERO;
  }

  private Duration unproven(ReleaseSet set, String reason) throws IOException {
    journal.giveUp(UpdateEvent.UNPROVEN, set.digest(), "TRIAL_FAILED(" + reason + ")");
    endTrial();
    return Duration.ZERO;
  }

  private Duration rollBack() throws IOException {
    ReleaseSet back = parts.activation().goBack(journal.entry());
    if (!back.label().equals(parts.shown().catalog().label())) {
      var _ = parts.shown().show(parts.activation().catalog(back));
    }
    journal.enter(UpdateEvent.SUCCEEDED);
    parts.upkeep().afterSwitch();
    return Duration.ZERO;
  }

  private void endTrial() {
    staged = null;
    parts.trial().end();
    parts.upkeep().afterSwitch();
  }

  private boolean isConfirmed(ReleaseSet set) throws IOException {
    return parts
        .activation()
        .record()
        .filter(record -> !record.onTrial() && record.releaseSet().equals(set.digest()))
        .isPresent();
  }

  /// Whether a higher generation names another set than the one that is worked on.
  private boolean superseded() {
    Desired desired = orders.wanted().orElse(null);
    Entry entry = journal.entry();
    return desired != null
        && desired.generation() > entry.generation()
        && !desired.releases().isEmpty()
        && !new ReleaseSet(desired.releases()).digest().equals(entry.candidate());
  }

  private ReleaseSet candidate() throws IOException {
    Sha256 candidate = journal.entry().candidate();
    return candidate == null ? Activation.NOTHING : parts.activation().set(candidate);
  }

  private Duration soak() {
    Desired desired = orders.wanted().orElse(null);
    if (desired == null) {
      return Duration.ZERO;
    }
    GateSettings settings = desired.settings();
    Duration onScreen = settings.trialOnScreen();
    Duration noCrash = settings.trialNoCrash();
    return onScreen.compareTo(noCrash) >= 0 ? onScreen : noCrash;
  }
}
