package org.gatekiosk.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterVisitTest {
  private final List<String> done = new ArrayList<>();
  private final AfterVisit afterVisit = new AfterVisit(Runnable::run, () -> done.add("cleared"));

  @Test
  void tick_visitEnds_clearsOnce() {
    afterVisit.tick(true);
    afterVisit.tick(true);
    assertThat(done).isEmpty();

    afterVisit.tick(false);
    afterVisit.tick(false);

    assertThat(done).containsExactly("cleared");
  }

  @Test
  void tick_nobodyCame_clearsNothing() {
    afterVisit.tick(false);
    afterVisit.tick(false);

    assertThat(done).isEmpty();
  }
}
