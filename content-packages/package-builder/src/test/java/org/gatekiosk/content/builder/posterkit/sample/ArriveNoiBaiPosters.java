package org.gatekiosk.content.builder.posterkit.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;

/// Posters of `arrive-noi-bai`.
final class ArriveNoiBaiPosters {
  private ArriveNoiBaiPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("bus-to-the-city", RoadPosters.busToTheCity());
    posters.put("terminal-transfer", RoadPosters.terminalTransfer());
    posters.put("taxi-without-surprise", RoadPosters.taxi());
    posters.put("sim-with-passport", ArrivalPosters.sim());
    posters.put("cash-card-change", ArrivalPosters.cashCardChange());
    posters.put("lost-something", ArrivalPosters.lostSomething());
    return posters;
  }
}
