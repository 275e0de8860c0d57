package org.gatekiosk.server.mqtt;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.fleet.Shown;
import org.gatekiosk.server.rollout.Deployment;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.Transaction;
import org.gatekiosk.sync.protocol.Reported;
import org.jspecify.annotations.Nullable;

/// Keeps what kiosks report, and moves their deployments on.
public final class Reports {
  private final Database database;
  private final KioskStore kiosks;
  private final PublicationStore publications;
  private final Changes changes;
  private final InstantSource clock;

  public Reports(
      Database database,
      KioskStore kiosks,
      PublicationStore publications,
      Changes changes,
      InstantSource clock) {
    this.database = database;
    this.kiosks = kiosks;
    this.publications = publications;
    this.changes = changes;
    this.clock = clock;
  }

  void heard(Reported reported) {
    List<String> moved = database.write(transaction -> store(transaction, reported));
    changes.kioskChanged(reported.kiosk());
    moved.forEach(changes::publicationChanged);
  }

  private List<String> store(Transaction transaction, Reported reported) {
    Optional<Kiosk> known = kiosks.find(transaction, reported.kiosk());
    if (known.isEmpty() || reported.connection() < known.get().connection()) {
      return List.of();
    }
    Instant now = clock.instant();
    kiosks.putReport(transaction, reported, differsSince(known.get(), reported, now), now);
    return move(transaction, reported);
  }

  private static @Nullable Instant differsSince(Kiosk kiosk, Reported reported, Instant now) {
    if (Shown.covers(reported.active(), kiosk.wanted())) {
      return null;
    }
    Instant before = kiosk.differsSince();
    return before == null ? now : before;
  }

  /// Stores the deployments that have changed and answers their publications.
  private List<String> move(Transaction transaction, Reported reported) {
    List<String> moved = new ArrayList<>();
    for (Deployment before : publications.openDeployments(transaction, reported.kiosk())) {
      Publication publication = publications.find(transaction, before.publication()).orElseThrow();
      var release =
          publications.release(transaction, publication.repository(), publication.releaseId());
      Deployment after = before.after(reported, List.of(release));
      if (!after.equals(before)) {
        publications.put(transaction, after);
        moved.add(after.publication());
      }
    }
    return moved;
  }
}
