package org.gatekiosk.kiosk.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gatekiosk.device.simulated.SimulatedBox;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.simulation.SimulatedScreen;
import org.gatekiosk.kiosk.simulation.SimulatedServer;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.testkit.FaultPlan;
import org.gatekiosk.sync.testkit.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power fails at every single write of an update.
class PowerCutTest {
  @TempDir private Path folder = Path.of("");
  private final MovableClock clock = MovableClock.at("2026-11-22T08:00:00Z");
  private final SimulatedServer server = new SimulatedServer(clock);

  @Test
  void install_powerCutAtEveryWrite_showsTheOldOrTheNewReleaseAndGetsThere() throws IOException {
    AssignedRelease old = server.publish(Samples.item("taxi").build());
    Desired first = server.assign(old);
    AssignedRelease next = server.publish(Samples.item("bus").build());
    Desired second = server.assign(next);
    Path prepared = folder.resolve("prepared");
    server.enrol(new KioskHome(prepared).trust());
    install(prepared, first, WriteGate.OPEN);
    int cuts = 0;

    for (FaultPlan plan = FaultPlan.stopAfterWrite(0); ; plan = FaultPlan.stopAfterWrite(cuts)) {
      Path home = copy(prepared, folder.resolve("cut-" + cuts));
      FaultPlan power = plan;
      try {
        install(home, second, _ -> power.beforeWrite());
      } catch (IOException e) {
        assertThat(power.happened()).as("%s", e).isTrue();
      }
      assertThat(atStart(home)).as("after %s writes", cuts).isIn(old.releaseId(), next.releaseId());
      assertThat(install(home, second, WriteGate.OPEN).phase()).isEqualTo(Phase.IDLE);
      assertThat(atStart(home)).as("after %s writes", cuts).isEqualTo(next.releaseId());
      if (!power.happened()) {
        break;
      }
      cuts++;
    }

    assertThat(cuts).isGreaterThan(10);
  }

  private String atStart(Path home) throws IOException {
    try (UpdateBench bench = bench(home, WriteGate.OPEN)) {
      assertThat(bench.atStart.everything()).hasSize(1);
      return bench.atStart.label();
    }
  }

  private UpdateStatus install(Path home, Desired desired, WriteGate gate) throws IOException {
    try (UpdateBench bench = bench(home, gate)) {
      return bench.install(desired);
    }
  }

  private UpdateBench bench(Path home, WriteGate gate) throws IOException {
    var screen = new SimulatedScreen(clock.instant());
    return new UpdateBench(home, server, screen, new SimulatedBox(), clock, gate);
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
