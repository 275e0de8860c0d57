package org.gatekiosk.server.publishing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.Transaction;
import org.gatekiosk.sync.protocol.KioskId;

/// Sets up gates and kiosks; whom it concerns gets the next desired document.
public final class Fleet {
  private final Database database;
  private final GateStore gates;
  private final KioskStore kiosks;
  private final Assignments assignments;
  private final Announcer announcer;
  private final Changes changes;
  private final InstantSource clock;

  public Fleet(
      Database database,
      GateStore gates,
      KioskStore kiosks,
      Assignments assignments,
      Announcer announcer,
      Changes changes,
      InstantSource clock) {
    this.database = database;
    this.gates = gates;
    this.kiosks = kiosks;
    this.assignments = assignments;
    this.announcer = announcer;
    this.changes = changes;
    this.clock = clock;
  }

  /// What became of the wish to place a kiosk.
  public sealed interface Placement {
    record Placed(Kiosk kiosk) implements Placement {}

    record UnknownGate() implements Placement {}

    record UnknownZone() implements Placement {}

    /// A kiosk of this id was taken out of service; ids are not used twice.
    record Revoked() implements Placement {}

    /// The kiosk could not read what the gate shows.
    record TooMuch(String reason) implements Placement {}
  }

  /// Makes or changes a gate. A zone that a kiosk stands in must stay.
  ///
  /// @throws IllegalArgumentException naming the kiosk whose zone is gone, or what is too large
  public void put(Gate gate) {
    List<KioskId> told =
        database.write(
            transaction -> {
              gates.put(transaction, gate, clock.instant());
              List<KioskId> concerned = new ArrayList<>();
              for (Kiosk kiosk : kiosks.ofGates(transaction, Set.of(gate.id()))) {
                if (gate.profile().zone(kiosk.zone()).isEmpty()) {
                  throw new IllegalArgumentException(
                      kiosk.id() + " stands in zone " + kiosk.zone() + ", which is gone");
                }
                assignments.renew(transaction, kiosk, gate);
                concerned.add(kiosk.id());
              }
              return concerned;
            });
    told.forEach(this::tell);
  }

  /// Makes a kiosk, or moves it.
  public Placement place(KioskId id, String gateId, String zone) {
    Placement placement;
    try {
      placement = database.write(transaction -> place(transaction, id, gateId, zone));
    } catch (AssignmentTooLargeException e) {
      return new Placement.TooMuch(String.valueOf(e.getMessage()));
    }
    if (placement instanceof Placement.Placed) {
      tell(id);
    }
    return placement;
  }

  private Placement place(Transaction transaction, KioskId id, String gateId, String zone) {
    var gate = GateStore.find(transaction, gateId);
    if (gate.isEmpty()) {
      return new Placement.UnknownGate();
    }
    if (gate.get().profile().zone(zone).isEmpty()) {
      return new Placement.UnknownZone();
    }
    if (!kiosks.add(transaction, id, gateId, zone, clock.instant())) {
      Kiosk known = kiosks.find(transaction, id).orElseThrow();
      if (known.revokedAt() != null) {
        return new Placement.Revoked();
      }
      if (known.gate().equals(gateId) && known.zone().equals(zone)) {
        return new Placement.Placed(known);
      }
      kiosks.move(transaction, id, gateId, zone);
    }
    assignments.renew(transaction, kiosks.find(transaction, id).orElseThrow(), gate.get());
    return new Placement.Placed(kiosks.find(transaction, id).orElseThrow());
  }

  private void tell(KioskId id) {
    announcer.desired(id);
    changes.kioskChanged(id);
  }
}
