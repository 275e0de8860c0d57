package org.gatekiosk.server.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.server.fleet.Fixtures.NEW;
import static org.gatekiosk.server.fleet.Fixtures.NOW;
import static org.gatekiosk.server.fleet.Fixtures.gate;
import static org.gatekiosk.server.fleet.Fixtures.kiosk;
import static org.gatekiosk.server.fleet.Fixtures.release;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gatekiosk.server.fleet.Attendance;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private final Assignment assignment =
      new Assignment(List.of(new Endpoints("localhost", 8443, 8883)), "http://localhost/q/");

  private Desired next(Gate gate) {
    return assignment.next(
        kiosk(Attendance.ONLINE, null, null), gate, List.of(release(NEW)), Map.of(), NOW);
  }

  @Test
  void next_generation_rises() {
    assertThat(next(gate(StatisticsPolicy.STANDARD)).generation()).isEqualTo(3);
  }

  @Test
  void next_realGate_trialsBeforeItConfirms() {
    var settings = next(gate(StatisticsPolicy.STANDARD)).settings();

    assertThat(settings.trialOnScreen()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.trialNoCrash()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void next_demonstration_doesNotWait() {
    assertThat(next(gate(StatisticsPolicy.DEMO)).settings().trialOnScreen()).isZero();
  }
}
