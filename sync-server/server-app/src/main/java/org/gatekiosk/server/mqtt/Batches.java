package org.gatekiosk.server.mqtt;

import java.time.InstantSource;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.StatisticsStore;
import org.gatekiosk.sync.protocol.StatBatch;

/// Stores statistics batches and acknowledges them; a repeat is acknowledged again.
public final class Batches {
  private final KioskStore kiosks;
  private final StatisticsStore statistics;
  private final Announcements announcements;
  private final Changes changes;
  private final InstantSource clock;

  public Batches(
      KioskStore kiosks,
      StatisticsStore statistics,
      Announcements announcements,
      Changes changes,
      InstantSource clock) {
    this.kiosks = kiosks;
    this.statistics = statistics;
    this.announcements = announcements;
    this.changes = changes;
    this.clock = clock;
  }

  void heard(StatBatch batch) {
    if (kiosks.find(batch.kiosk()).isEmpty()) {
      return;
    }
    // Committed when this returns: only then may the kiosk delete the batch.
    var ack = statistics.add(batch, clock.instant());
    announcements.ack(ack);
    changes.statisticsChanged(batch.kiosk());
  }
}
