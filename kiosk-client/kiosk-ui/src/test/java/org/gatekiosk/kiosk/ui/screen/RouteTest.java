package org.gatekiosk.kiosk.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatekiosk.kiosk.ui.common.Destination;
import org.junit.jupiter.api.Test;

class RouteTest {
  private static final Destination ITEM = new Destination.Item("r/p/i");
  private final Route route = new Route();

  @Test
  void back_afterTwoPages_goesTheSameWay() {
    route.open(new Destination.Home());
    route.open(new Destination.Topic("visa"));
    route.turn(1);
    route.open(ITEM);

    route.back();

    assertThat(route.destination()).isEqualTo(new Destination.Topic("visa"));
    assertThat(route.part()).isEqualTo(1);
  }

  @Test
  void back_itemOpenedFromAttract_goesHome() {
    route.open(ITEM);

    route.back();

    assertThat(route.destination()).isEqualTo(new Destination.Home());
    assertThat(route.canGoBack()).isFalse();
  }

  @Test
  void open_helpAgain_closesIt() {
    route.open(new Destination.Home());
    route.open(ITEM);
    route.open(new Destination.Help());

    route.open(new Destination.Help());

    assertThat(route.destination()).isEqualTo(ITEM);
  }

  @Test
  void reset_anywhere_isAttract() {
    route.open(new Destination.Home());
    route.open(ITEM);

    route.reset();

    assertThat(route.atAttract()).isTrue();
  }
}
