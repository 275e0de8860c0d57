package org.gatekiosk.server.mqtt;

import java.time.InstantSource;
import org.gatekiosk.server.fleet.Attendance;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.StatisticsStore;
import org.gatekiosk.server.store.TufStore;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps who is connected, and answers every hello with whatever is newer than what the kiosk has.
public final class Presences {
  private static final Logger LOG = LoggerFactory.getLogger(Presences.class);

  private final Database database;
  private final KioskStore kiosks;
  private final StatisticsStore statistics;
  private final TufStore tuf;
  private final Announcements announcements;
  private final Changes changes;
  private final InstantSource clock;

  public Presences(
      Database database,
      KioskStore kiosks,
      StatisticsStore statistics,
      TufStore tuf,
      Announcements announcements,
      Changes changes,
      InstantSource clock) {
    this.database = database;
    this.kiosks = kiosks;
    this.statistics = statistics;
    this.tuf = tuf;
    this.announcements = announcements;
    this.changes = changes;
    this.clock = clock;
  }

  void heard(KioskId id, Presence presence) {
    switch (presence) {
      case Presence.Hello hello -> {
        if (store(id, Attendance.ONLINE, hello.connection())) {
          answer(id, hello);
        }
      }
      case Presence.Lost(long connection) -> end(id, Attendance.LOST, connection);
      case Presence.Leaving(long connection) -> end(id, Attendance.LEFT, connection);
    }
  }

  /// A Will may arrive long after the kiosk has connected again: only the current connection ends.
  private void end(KioskId id, Attendance attendance, long connection) {
    boolean current =
        kiosks
            .find(id)
            .filter(kiosk -> kiosk.connection() == connection)
            .filter(kiosk -> kiosk.attendance() == Attendance.ONLINE)
            .isPresent();
    if (current) {
      store(id, attendance, connection);
    }
  }

  private boolean store(KioskId id, Attendance attendance, long connection) {
    boolean known =
        database.write(
            transaction -> {
              if (kiosks.find(transaction, id).isEmpty()) {
                return false;
              }
              kiosks.putAttendance(transaction, id, attendance, connection, clock.instant());
              return true;
            });
    if (known) {
      LOG.info("{} is {}", id, attendance);
      changes.kioskChanged(id);
    }
    return known;
  }

  private void answer(KioskId id, Presence.Hello hello) {
    if (kiosks.find(id).map(Kiosk::generation).orElse(0L) > hello.generation()) {
      announcements.desired(id);
    }
    if (tuf.timestampVersion() > hello.newsVersion()) {
      announcements.newsTo(id);
    }
    statistics
        .newestAck(id)
        .filter(ack -> !ack.epoch().equals(hello.ackEpoch()) || ack.upTo() > hello.ackUpTo())
        .ifPresent(announcements::ack);
  }
}
