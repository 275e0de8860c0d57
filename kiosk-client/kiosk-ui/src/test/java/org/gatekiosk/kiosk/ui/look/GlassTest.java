package org.gatekiosk.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gatekiosk.content.format.LanguageTag;
import org.junit.jupiter.api.Test;

class GlassTest {
  @Test
  void new_valueOutOfRange_namesKeyRangeAndValue() {
    assertThatThrownBy(() -> new Glass(1080, 1920, 0.5, 800))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("panel.pxPerMm must be 1.0 to 20.0: 0.5");
    assertThatThrownBy(() -> new Glass(100, 1920, 4, 800))
        .hasMessageContaining("panel.widthPx must be 600.0 to 8192.0: 100.0");
    assertThatThrownBy(() -> new Glass(1080, 1920, Double.NaN, 800))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void turned_portrait_isLandscape() {
    assertThat(Glass.PORTRAIT.turned().landscape()).isTrue();
    assertThat(Glass.PORTRAIT.turned().widthPx()).isEqualTo(1920);
  }

  @Test
  void reset_afterEveryChoice_leavesNothing() {
    var first =
        new Look(Glass.PORTRAIT, Theme.PAPER, TextSize.NORMAL, LanguageTag.VI, Reach.NORMAL);

    Look used =
        first
            .language(LanguageTag.RU)
            .size(TextSize.LARGEST)
            .theme(Theme.DARK)
            .reach(Reach.LEFT_HAND);

    assertThat(used.reset(LanguageTag.VI)).isEqualTo(first);
  }
}
