package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Knife;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Long Bien bridge at one moment: the poster shows the moment that [#still] names, the film all.
///
/// @param train how far the train has come to the right of its place in the poster, units
/// @param river how far the waves have drifted, 0 to 1 wave
/// @param flight how far the herons have flown, 0 to 1 of the way to the place of the next one
/// @param wing how high the wings are, 0.3 to 1
/// @param sway how far the boat has drifted, units
record LongBien(int train, double river, double flight, double wing, int sway) {
  private static final String SKYLINE =
      "M0 0l0-70 80 0 0-40 50 0 30-34 30 34 0 30 90 0c10-60 110-60 120 0l60 0 0-30 70 0 0 40"
          + " 40-30 40 30 90 0 0 70Z";
  private static final String CAR = "M0 0l0-70c0-10 6-14 14-14l202 0c8 0 14 4 14 14l0 70Z";
  private static final String ENGINE = "M0 0l0-70c0-10 6-14 14-14l150 0c50 0 80 40 90 84Z";
  private static final String PIER = "M-34 0l68 0 16 190 -100 0Z";
  private static final String BOAT =
      "M0 0c110 60 350 60 470-10c-20 60-60 90-100 100c-90 16-190 16-280 0c-40-10-80-40-90-90Z";
  private static final String COAT = "M180 10l10-66 70 0 14 66Z";
  private static final String HAT = "M155-50l70-66 76 66Z";
  private static final String SUN = circle(1330, 430, 190);

  /// Where herons fly, from left to right: x, y, scale.
  private static final int[][] PERCHES = {
    {-300, 560, 620},
    {420, 470, 720},
    {760, 330, 1200},
    {1180, 150, 640},
    {1960, 60, 500},
    {2400, 20, 400}
  };

  static LongBien still() {
    return new LongBien(0, 0, 0, 1, 0);
  }

  Drawing drawing() {
    return Drawing.on(SHELL, 380).plane(this::far).plane(this::near);
  }

  private void far(Plane plane) {
    plane
        .colour(OCHRE, SUN)
        .colour(Mark.group(Mark.fill(VERDIGRIS, SKYLINE)).at(-10, 720).times(3, 700, 0))
        .colour(INDIGO, box(-10, 720, 2020, 490))
        .colour(Mark.group(Mark.fill(RED, CAR)).at(120 + train, 650).times(4, 240, 0))
        .colour(Mark.group(Mark.fill(OCHRE, ENGINE)).at(1080 + train, 650))
        .key(waves(INNER, -40, 758, 1000))
        .key(waves(INNER, -100, 800, 1000))
        .key(waves(INNER, -40, 860, 1370))
        .key(waves(INNER, -120, 930, 1370))
        .key(waves(OUTLINE, -40, 1020, 1900))
        .key(waves(OUTLINE, -160, 1120, 1900));
  }

  private Mark waves(Knife knife, int x, int y, int scale) {
    int drift = (int) Math.round(river * 120 * scale / 1000);
    return Motifs.waves(SHELL, knife, x - drift, y, scale);
  }

  private void near(Plane plane) {
    plane.colour(Mark.group(Mark.fill(OCHRE, PIER)).at(330, 690).times(5, 350, 0));
    plane.key(INNER, SUN).key(OUTLINE, "M0 720l2000 0");
    train(plane);
    plane
        .key(Mark.group(Mark.line(KEY, INNER, PIER)).at(330, 690).times(5, 350, 0))
        .spot(KEY, box(-10, 650, 2020, 42))
        .place(spans -> spans.at(-70, 652).times(3, 700, 0), LongBien::span)
        .place(boat -> boat.at(1380 + sway, 990), LongBien::boat)
        .key(Motifs.cloud(140, 250, 1000))
        .key(Motifs.cloud(1560, 210, 800))
        .key(Motifs.cloud(1180, 150, 550));
    for (int i = 0; i + 1 < PERCHES.length; i++) {
      plane.key(heron(PERCHES[i], PERCHES[i + 1]));
    }
  }

  private void train(Plane plane) {
    for (int car = 0; car < 4; car++) {
      plane.key(
          Mark.group(Mark.fill(SHELL, "M0 0l34 0 0-34 -34 0Z"))
              .at(146 + train + 240 * car, 626)
              .times(5, 40, 0));
    }
    plane
        .key(Mark.group(Mark.line(KEY, INNER, CAR)).at(120 + train, 650).times(4, 240, 0))
        .key(
            Mark.group(
                    Mark.fill(SHELL, "M140-24l60 0c-10-20-20-30-60-34Z"),
                    Mark.line(KEY, INNER, ENGINE))
                .at(1080 + train, 650));
  }

  private static void span(Plane plane) {
    plane
        .key(BOLD, "M0 0l88-118 112-38 112 38 88 118M400 0l70-68 80-22 80 22 70 68")
        .key(
            FINE,
            "M88 0l0-118M88 0l112-156 112 156M88-118l112 118 112-118M200 0l0-156M312 0l0-118"
                + "M470 0l0-68M470 0l80-90 80 90M470-68l80 68 80-68M550 0l0-90M630 0l0-68");
  }

  private static void boat(Plane plane) {
    plane
        .shape(OCHRE, INNER, BOAT)
        .shape(RED, INNER, COAT)
        .shape(SHELL, INNER, HAT)
        .key(INNER, "M260-40l120 190");
  }

  private Mark heron(int[] from, int[] to) {
    int[] place = new int[3];
    for (int i = 0; i < 3; i++) {
      place[i] = (int) Math.round(from[i] + flight * (to[i] - from[i]));
    }
    return Motifs.heron(place[0], place[1], place[2], wing);
  }
}
