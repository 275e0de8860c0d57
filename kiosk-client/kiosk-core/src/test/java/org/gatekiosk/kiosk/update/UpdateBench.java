package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.device.simulated.SimulatedBox;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.Restrictions;
import org.gatekiosk.kiosk.simulation.SimulatedScreen;
import org.gatekiosk.kiosk.simulation.SimulatedServer;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.testkit.MovableClock;

/// One run of the kiosk program as far as updates go: started on a home, worked step by step,
/// ended.
final class UpdateBench implements AutoCloseable {
  final KioskDatabase database;
  final Shelf shelf;
  final ShownCatalog shown;
  final Catalog atStart;
  final Orders orders;
  final List<UpdateStatus> reports = new ArrayList<>();
  private final UpdateParts parts;

  UpdateBench(
      Path home,
      SimulatedServer server,
      SimulatedScreen screen,
      SimulatedBox box,
      MovableClock clock,
      WriteGate gate)
      throws IOException {
    var folder = new KioskHome(home);
    shelf = Shelf.in(folder, new DurableFiles(gate));
    database = new KioskDatabase(folder, gate);
    shown = new ShownCatalog(screen);
    try {
      atStart = shown.start(shelf.activation().start(database), Restrictions.NONE);
    } catch (IOException e) {
      database.close();
      throw e;
    }
    var host = new Host("0.1.0", box, clock, clock);
    parts = UpdateThread.parts(shelf, shown, server, host, reports::add, () -> {});
    orders = new Orders(new RetryDelay(clock));
  }

  Updater updater() throws IOException {
    return new Updater(parts, new Journal(database), orders);
  }

  /// Works on an assignment until there is nothing to do for a while.
  UpdateStatus install(Desired desired) throws IOException {
    orders.assigned(desired);
    return work(updater());
  }

  UpdateStatus work(Updater updater) throws IOException {
    Duration rest = Duration.ZERO;
    for (int steps = 0; !rest.isPositive(); steps++) {
      if (steps > 100) {
        throw new IllegalStateException("no rest after 100 steps: " + parts.board().status());
      }
      rest = updater.step();
    }
    return parts.board().status();
  }

  UpdateStatus status() {
    return parts.board().status();
  }

  @Override
  public void close() {
    database.close();
  }
}
