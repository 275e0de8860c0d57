package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;

/// Posters of `arrive-noi-bai`.
final class ArriveNoiBaiPosters {
  private ArriveNoiBaiPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("bus-to-the-city", busToTheCity());
    return posters;
  }

  private static final String TOWER = "M-60 0l40-440 40 0 40 440 -34 0 -26-330 -26 330Z";
  private static final String BUS =
      "M520 1070l0-260c0-40 20-60 60-60l780 0c60 0 100 40 120 120l30 130 0 70Z";
  private static final String WINDOWS =
      "M560 800l180 0 0 100 -180 0ZM770 800l180 0 0 100 -180 0ZM980 800l180 0 0 100 -180 0Z"
          + "M1370 800l20 0c40 10 56 60 70 110l-90 0Z";
  private static final String DOOR = "M1200 800l130 0 0 250 -130 0Z";

  /// A bus under the cables of Nhat Tan bridge.
  private static Drawing busToTheCity() {
    return Drawing.on(OCHRE, 270)
        .plane(
            sky ->
                sky.colour(
                        SHELL,
                        "M-10 470c300-60 520 20 800-30c360-60 700 30 1220-20l0 200 -2020 0Z")
                    .colour(
                        VERDIGRIS,
                        "M-10 650l0-60c120-30 200-30 300 0c160-60 300-40 420 0c140-40 260-30 400 0c160-50 320-40 480 0c160-30 300-20 420 10l0 50Z")
                    .colour(INDIGO, box(-10, 650, 2020, 200))
                    .key(Motifs.cloud(100, 210, 1000))
                    .key(Motifs.cloud(1300, 170, 850)))
        .plane(
            bridge ->
                bridge
                    .key(Motifs.waves(SHELL, INNER, -40, 700, 1000))
                    .key(Motifs.waves(SHELL, INNER, -100, 760, 1000))
                    .key(Motifs.waves(SHELL, INNER, -40, 820, 1000))
                    .spot(KEY, box(-10, 622, 2020, 28))
                    .place(
                        towers -> towers.at(200, 640).times(5, 400, 0),
                        tower -> tower.shape(RED, OUTLINE, TOWER).key(FINE, cables())))
        .plane(
            road ->
                road.colour(VERDIGRIS, box(-10, 850, 2020, 360))
                    .key(
                        Mark.group(Mark.fill(OCHRE, "M0 0l120 0 -16 20 -120 0Z"))
                            .at(0, 1150)
                            .times(9, 240, 0))
                    .key(OUTLINE, "M-10 850l2020 0M-10 1110l2020 0"))
        .plane(
            bus ->
                bus.shape(INDIGO, BOLD, BUS)
                    .shape(SHELL, INNER, WINDOWS)
                    .shape(SHELL, INNER, DOOR + "M1265 800l0 250")
                    .shape(OCHRE, INNER, box(520, 960, 660, 40))
                    .key(INNER, "M640 900l30-50M860 900l30-50M1070 900l30-50")
                    .place(
                        wheels -> wheels.at(700, 1070).times(2, 600, 0),
                        wheel ->
                            wheel
                                .spot(KEY, circle(0, 0, 74))
                                .spot(SHELL, circle(0, 0, 40))
                                .key(INNER, circle(0, 0, 14))));
  }

  private static String cables() {
    var cables = new StringBuilder();
    for (int i = 1; i < 8; i++) {
      int y = -430 + i * 22;
      cables.append("M0 %dL%d 0M0 %dL%d 0".formatted(y, -i * 26, y, i * 26));
    }
    return cables.toString();
  }
}
