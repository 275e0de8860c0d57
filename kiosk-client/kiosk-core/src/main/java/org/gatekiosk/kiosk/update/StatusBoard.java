package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gatekiosk.kiosk.store.JournalTable.Entry;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.gatekiosk.trust.Sha256;
import org.jspecify.annotations.Nullable;

/// Keeps the newest status and tells when it has changed.
final class StatusBoard {
  private final Activation activation;
  private final Consumer<UpdateStatus> listener;
  private volatile UpdateStatus status = UpdateStatus.NOTHING;

  /// A board with nothing on it.
  ///
  /// @param listener called on the update thread; must not block
  StatusBoard(Activation activation, Consumer<UpdateStatus> listener) {
    this.activation = activation;
    this.listener = listener;
  }

  UpdateStatus status() {
    return status;
  }

  void progress(int percent) {
    publish(status.withProgress(percent));
  }

  void show(Journal journal) throws IOException {
    Entry entry = journal.entry();
    boolean staged = entry.phase() == Phase.STAGED;
    publish(
        new UpdateStatus(
            entry.generation(),
            entry.phase(),
            reported(activation.shown(), journal),
            staged ? reported(set(entry.candidate()), journal) : List.of(),
            reported(set(entry.previous()), journal),
            entry.phase() == Phase.FETCHING ? status.progressPercent() : 0,
            entry.whyNot()));
  }

  private void publish(UpdateStatus next) {
    if (!next.equals(status)) {
      status = next;
      listener.accept(next);
    }
  }

  private ReleaseSet set(@Nullable Sha256 digest) throws IOException {
    return digest == null ? Activation.NOTHING : activation.set(digest);
  }

  private static List<ReportedRelease> reported(ReleaseSet set, Journal journal)
      throws IOException {
    List<ReportedRelease> reported = new ArrayList<>();
    for (AssignedRelease release : set.releases()) {
      reported.add(
          new ReportedRelease(
              release.repository(),
              release.releaseId(),
              journal.visibleAt(release.releaseId()).orElse(null)));
    }
    return reported;
  }
}
