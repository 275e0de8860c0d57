package org.gatekiosk.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  private static final int STANDARD = 5;

  @ParameterizedTest
  @ValueSource(longs = {1, 4})
  void of_belowThreshold_isTooSmall(long value) {
    assertThat(Cell.of(value, STANDARD)).isEqualTo(new Cell.TooSmall());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, 6})
  void of_zeroOrEnough_isShown(long value) {
    assertThat(Cell.of(value, STANDARD)).isEqualTo(new Cell.Counted(value));
  }

  @Test
  void of_demonstration_showsOne() {
    assertThat(Cell.of(1, 1)).isEqualTo(new Cell.Counted(1));
  }

  @Test
  void shown_noData_isNotZero() {
    assertThat(new Cell.NoData().shown()).isEmpty();
    assertThat(new Cell.Counted(0).shown()).hasValue(0);
  }
}
