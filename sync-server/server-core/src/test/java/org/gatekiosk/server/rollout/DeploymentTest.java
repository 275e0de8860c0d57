package org.gatekiosk.server.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.server.fleet.Fixtures.KIOSK;
import static org.gatekiosk.server.fleet.Fixtures.NEW;
import static org.gatekiosk.server.fleet.Fixtures.NOW;
import static org.gatekiosk.server.fleet.Fixtures.OLD;
import static org.gatekiosk.server.fleet.Fixtures.release;
import static org.gatekiosk.server.fleet.Fixtures.reported;

import java.util.List;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Phase;
import org.junit.jupiter.api.Test;

class DeploymentTest {
  private static final List<AssignedRelease> WANTED = List.of(release(NEW));
  private final Deployment waiting = Deployment.waiting("p", KIOSK, 2);

  @Test
  void after_reportOfEarlierGeneration_changesNothing() {
    assertThat(waiting.after(reported(1, Phase.FETCHING, NEW, null), WANTED)).isEqualTo(waiting);
  }

  @Test
  void after_fetching_isFetching() {
    assertThat(waiting.after(reported(2, Phase.FETCHING, OLD, null), WANTED).state())
        .isEqualTo(DeploymentState.FETCHING);
  }

  @Test
  void after_visible_endsWithItsMoment() {
    var visible = waiting.after(reported(2, Phase.TRIAL, NEW, null), WANTED);

    assertThat(visible.state()).isEqualTo(DeploymentState.VISIBLE);
    assertThat(visible.visibleAt()).isEqualTo(NOW);
    assertThat(visible.after(reported(3, Phase.IDLE, OLD, null), WANTED)).isEqualTo(visible);
  }

  @Test
  void after_whyNot_failsAndMayStillSucceed() {
    var failed = waiting.after(reported(2, Phase.IDLE, OLD, "NO_SPACE"), WANTED);

    assertThat(failed.whyNot()).isEqualTo("NO_SPACE");
    assertThat(failed.after(reported(2, Phase.IDLE, NEW, null), WANTED).state())
        .isEqualTo(DeploymentState.VISIBLE);
  }

  @Test
  void after_laterGenerationWithoutIt_isSuperseded() {
    assertThat(waiting.after(reported(3, Phase.IDLE, OLD, null), WANTED).state())
        .isEqualTo(DeploymentState.SUPERSEDED);
  }
}
