package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// A puppet dragon that rises from the water and spouts.
final class WaterPuppetsPoster {
  private static final String HEAD =
      "M-120 240c-50-120-30-260 60-330c-20-40-60-60-100-60c50-30 110-30 160 10c10-50 40-80 90-90c-20 40-20 70-10 100"
          + "c100 0 180 40 250 100c40-10 60 0 60 30c0 30-30 40-60 30l-130 0c-10 20 0 40 30 40l120 10c20 40-20 80-90 80c-100 10-150 0-170-60"
          + "c-30 40-20 90 0 140";

  private WaterPuppetsPoster() {}

  static Drawing drawing() {
    return Drawing.on(VERDIGRIS, 280)
        .plane(
            stage ->
                stage
                    .colour(RED, box(-10, -10, 2020, 130))
                    .key(BOLD, "M-10 120l2020 0")
                    .place(
                        fringe -> fringe.at(-20, 120).times(17, 120, 0),
                        fringe ->
                            fringe
                                .shape(OCHRE, OUTLINE, "M0 0c0 80 120 80 120 0Z")
                                .key(INNER, "M60 60l0 60M50 64l-6 50M70 64l6 50"))
                    .colour(INDIGO, box(-10, 800, 2020, 410))
                    .key(OUTLINE, "M-10 800l2020 0"))
        .plane(
            dragon ->
                dragon
                    .place(at -> at.at(330, 800).scaled(800), WaterPuppetsPoster::hump)
                    .place(at -> at.at(720, 800), WaterPuppetsPoster::hump)
                    .shape(
                        OCHRE,
                        BOLD,
                        "M60 800c20-80 10-130-50-180c60-6 90 20 110 60c0-50 20-80 60-100c0 60-10 100-10 220Z")
                    .shape(
                        RED,
                        OUTLINE,
                        "M1040 800L950 770 1046 724 966 650 1080 640 1020 540 1130 550 1100 450 1200 470 1240 560 1100 800Z"))
        .plane(
            head ->
                head.colour(OCHRE, "M1040 800c0-120 60-260 180-340l200 200c-30 40-30 90-30 140Z")
                    .key(BOLD, "M1040 800c0-120 60-260 180-340M1420 660c-30 40-30 90-30 140")
                    .key(
                        INNER,
                        "M1150 640c-40 40-50 100-50 160M1220 690l190 0M1180 730l210 0M1160 770l230 0")
                    .shape(
                        RED,
                        OUTLINE,
                        "M1180 430c-80-20-120-80-100-150c30 40 60 50 90 50c-30-50-20-110 30-150c10 50 30 80 60 90Z")
                    .place(at -> at.at(1330, 420), WaterPuppetsPoster::head)
                    .line(
                        SHELL,
                        THICK,
                        "M1650 440c100-90 200-60 240 60c20 60 20 150 20 260M1640 460c80-50 140-20 170 70c20 60 20 130 20 240M1630 480c50-20 90 20 106 80c14 60 14 120 14 200")
                    .line(
                        SHELL,
                        BOLD,
                        "M1660 410c100-100 240-90 290 30M1740 340l0 2M1860 330l0 2M1950 380l0 2M1690 800c20-30 50-30 70 0M1780 820c20-30 60-30 80 0M1870 800c20-30 60-30 80 0"))
        .plane(
            water ->
                water
                    .colour(
                        INDIGO,
                        "M-10 800c60-30 120-30 160 0c50-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0c60-30 120-30 170 0l20 420 -2060 0Z")
                    .key(Motifs.waves(SHELL, INNER, -40, 850, 1000))
                    .key(Motifs.waves(SHELL, INNER, -120, 930, 1370))
                    .key(Motifs.waves(SHELL, OUTLINE, -40, 1030, 1900))
                    .key(Motifs.waves(SHELL, OUTLINE, -160, 1140, 1900)));
  }

  /// One bow of the dragon's body over the water at y = 0.
  private static void hump(Plane plane) {
    plane
        .shape(
            RED,
            OUTLINE,
            "M-190-60l-40-90 60 10 -10-90 66 40 20-90 60 60 50-80 40 80 70-60 10 90 66-40 -10 90 60-10 -40 90Z")
        .solid(OCHRE, BOLD, "M-200 30c0-340 400-340 400 0l-130 0c0-150-140-150-140 0Z")
        .key(
            Mark.group(Mark.line(KEY, INNER, "M0 0c30 4 40 30 30 56"))
                .at(-160, -80)
                .times(5, 26, -28))
        .key(
            Mark.group(Mark.line(KEY, INNER, "M0 0c-20 20-20 46 0 66"))
                .at(30, -190)
                .times(5, 30, 32));
  }

  /// The dragon's head, looking to the right.
  private static void head(Plane plane) {
    plane
        .colour(OCHRE, HEAD + "Z")
        .key(BOLD, HEAD)
        .solid(SHELL, OUTLINE, "M190 10l30 30 30-30ZM260 10l24 26 24-26Z")
        .line(RED, THICK, "M110 36c60 20 100 14 150 50")
        .solid(SHELL, OUTLINE, "M40-80c30-30 80-30 100 0c-20 30-70 30-100 0Z")
        .spot(KEY, circle(92, -82, 16))
        .key(
            OUTLINE,
            "M20-110c50-40 100-40 140 0M-60-90c30 30 40 60 40 100M-90-20c30 20 40 50 40 90M-100 60c30 10 50 40 50 80M290-10c10-10 20-10 30 0")
        .key(BOLD, "M320 10c60 20 60 80 20 110M280 0c20-60 70-90 130-80");
  }
}
