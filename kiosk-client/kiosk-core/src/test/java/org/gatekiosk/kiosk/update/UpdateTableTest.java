package org.gatekiosk.kiosk.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gatekiosk.kiosk.update.UpdateTable.Transition;
import org.gatekiosk.sync.protocol.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdateTableTest {
  @ParameterizedTest
  @EnumSource(Phase.class)
  void next_restarted_isDefinedInEveryPhase(Phase phase) {
    assertThat(UpdateTable.next(phase, UpdateEvent.RESTARTED)).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void next_diedShowingATrial_leadsBackFromEveryPhase(Phase phase) {
    assertThat(UpdateTable.next(phase, UpdateEvent.DIED_3X)).isEqualTo(Phase.ROLLING_BACK);
  }

  @Test
  void rows_fromAndEvent_occurOnce() {
    assertThat(UpdateTable.ROWS.stream().map(row -> row.from() + " " + row.event()))
        .doesNotHaveDuplicates();
    assertThat(UpdateTable.ROWS).extracting(Transition::to).contains(Phase.values());
  }

  @Test
  void next_noSuchRow_isRefused() {
    assertThatThrownBy(() -> UpdateTable.next(Phase.IDLE, UpdateEvent.SUCCEEDED))
        .isInstanceOf(IllegalStateException.class);
  }
}
