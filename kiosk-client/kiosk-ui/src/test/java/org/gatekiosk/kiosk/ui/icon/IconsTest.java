package org.gatekiosk.kiosk.ui.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.kiosk.ui.common.Bar;
import org.junit.jupiter.api.Test;

class IconsTest {
  private static final Set<Ink> LIGHT = EnumSet.of(Ink.SHELL, Ink.OCHRE);

  @Test
  void get_fieldsOfTheBar_areThere() {
    for (String field : Bar.FIELDS) {
      assertThat(Icons.get(field)).isNotNull();
    }
  }

  @Test
  void get_unknownName_isRefused() {
    assertThatThrownBy(() -> Icons.get("rocket"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rocket");
  }

  @Test
  void of_wordOfTheId_decides() {
    assertThat(ItemIcon.of("taxi-without-surprise", "transport")).isEqualTo(Icons.get("taxi"));
    assertThat(ItemIcon.of("sim-with-passport", "connectivity")).isEqualTo(Icons.get("phone"));
  }

  @Test
  void of_noWordKnown_isTheTopics() {
    assertThat(ItemIcon.of("how-long-may-i-stay", "visa")).isEqualTo(Icons.get("visa"));
    assertThat(ItemIcon.of("anything", "a-topic-of-next-year")).isEqualTo(Icons.get("info"));
  }

  @Test
  void stamps_neighbours_differInGround() {
    int count = Stamp.INKINGS.size();
    for (int i = 0; i < count; i++) {
      assertThat(Stamp.INKINGS.get(i).ground())
          .isNotEqualTo(Stamp.INKINGS.get((i + 1) % count).ground());
    }
  }

  @Test
  void stamps_darkGround_hasALightFill() {
    for (Stamp.Inking inking : Stamp.INKINGS) {
      assertThat(inking.ground()).isNotEqualTo(inking.fill());
      if (!LIGHT.contains(inking.ground())) {
        assertThat(LIGHT).contains(inking.fill());
      }
    }
  }
}
