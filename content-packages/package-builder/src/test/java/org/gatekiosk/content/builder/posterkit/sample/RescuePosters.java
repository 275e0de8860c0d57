package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `help` for the worst moments: a flood, a lost passport, a lost child.
final class RescuePosters {
  private RescuePosters() {}

  /// A high wave and a raised hand.
  static Drawing disaster() {
    return Drawing.on(OCHRE, 330)
        .plane(
            storm ->
                storm
                    .colour(
                        SHELL,
                        "M-10 620c300-60 620 30 1000-20c360-50 700 20 1020-20l0 640 -2020 0Z")
                    .key(Motifs.cloud(1180, 200, 900))
                    .key(Motifs.cloud(1620, 130, 700))
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l-40 110"))
                            .at(1180, 240)
                            .times(7, 110, 0))
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l-40 110"))
                            .at(1240, 400)
                            .times(7, 110, 0)))
        .plane(
            wave ->
                wave.shape(
                        INDIGO,
                        BOLD,
                        "M-20 1240l0-700c40-240 200-460 480-470c240-10 420 120 440 330c-40-20-70-10-90 30c-20-50-60-60-100-30"
                            + "c0-60-30-90-90-90c-20 0-50 10-70 30c-120 110-100 330 40 430c160 110 400 120 600 70l840 40 0 360Z")
                    .line(
                        SHELL,
                        OUTLINE,
                        "M60 900c20-300 120-580 400-680M140 960c0-300 110-520 330-640M220 1010c-20-260 60-450 230-580M300 1050c-30-180 10-330 120-440")
                    .solid(
                        SHELL,
                        OUTLINE,
                        "M900 400c30 40 30 90 0 130c-10-30-20-40-40-40c0 40-10 60-40 80c0-40-10-60-40-70c-20 30-40 40-70 40"
                            + "c20-30 20-60 0-90c-30 10-60 0-80-20c40-10 60-30 60-60c30-10 60 0 80 30c40-30 80-20 100 30c20-40 50-50 30-30Z")
                    .spot(SHELL, circle(960, 300, 16))
                    .spot(SHELL, circle(1010, 440, 12)))
        .plane(hand -> hand.place(at -> at.at(1330, 900), RescuePosters::raisedHand))
        .plane(
            sea ->
                sea.colour(
                        INDIGO,
                        "M660 920c60-50 130-50 180 0c50-40 110-40 160 0c50-40 110-40 160 0c50-40 110-40 160 0c50-40 110-40 160 0c50-40 110-40 160 0"
                            + "c50-40 110-40 160 0c50-40 110-40 160 0l80-10 0 330 -1380 0Z")
                    .line(SHELL, INNER, "M1150 920c50-40 110-40 160 0c50-40 110-40 160 0")
                    .key(Motifs.waves(SHELL, INNER, 680, 990, 1370))
                    .key(Motifs.waves(SHELL, OUTLINE, 420, 1080, 1900))
                    .key(Motifs.waves(SHELL, OUTLINE, 100, 1170, 1900)));
  }

  /// An open hand that is held up, 560 high, its arm from 0, 0.
  private static void raisedHand(Plane plane) {
    plane
        .shape(RED, BOLD, "M-90 60l10-210 160 0 10 210Z")
        .shape(
            SHELL,
            BOLD,
            "M-64-150l0-60c-30-40-46-70-50-110l-14-140c-4-36 44-44 52-8l20 110 8 4 -4-156c0-40 54-40 56 0l8 150 8 0 14-164c4-38 56-34 54 6"
                + "l-8 164 8 4 32-128c10-36 58-24 52 12l-30 156c-4 10 0 14 10 6l50-50c28-26 64 6 44 38c-50 70-110 110-166 146l-4 40Z")
        .key(
            INNER, "M-50-320c30-14 60-16 100-10M60-250c-10 20-20 30-20 60M-60-260c30-10 50 0 70 30")
        .solid(OCHRE, BOLD, "M-94-190l188 0 0 50 -188 0Z");
  }

  /// A small open booklet and a question mark.
  static Drawing passportLost() {
    return Drawing.on(INDIGO, 340)
        .plane(
            floor ->
                floor
                    .key(
                        Mark.group(Mark.line(SHELL, OUTLINE, "M0 0l14 30 -14 30 -14-30Z"))
                            .at(140, 220)
                            .times(5, 120, -30))
                    .key(
                        Mark.group(Mark.line(SHELL, OUTLINE, "M0 0l14 30 -14 30 -14-30Z"))
                            .at(860, 90)
                            .times(5, 120, 26))
                    .colour(SHELL, box(-10, 900, 2020, 310))
                    .key(BOLD, "M-10 900l2020 0")
                    .place(
                        tiles -> tiles.at(-50, 910).times(14, 150, 0),
                        tile ->
                            tile.shape(RED, INNER, "M75 10l65 65 -65 65 -65-65Z")
                                .key(INNER, "M0 0l150 0 0 150M75 46l29 29 -29 29 -29-29Z"))
                    .place(
                        tiles -> tiles.at(-50, 1060).times(14, 150, 0),
                        tile ->
                            tile.shape(OCHRE, INNER, "M75 10l65 65 -65 65 -65-65Z")
                                .key(INNER, "M0 0l150 0 0 150")))
        .plane(
            booklet ->
                booklet
                    .shape(
                        VERDIGRIS,
                        BOLD,
                        "M170 400c190-60 350-40 480 40c130-80 290-100 480-40l60 500c-200-40-370-30-540 40c-170-70-340-80-540-40Z")
                    .solid(
                        SHELL,
                        OUTLINE,
                        "M210 380c170-50 330-30 440 50c110-80 270-100 440-50l50 480c-180-36-340-26-490 40c-150-66-310-76-490-40Z")
                    .key(OUTLINE, "M650 430l0 470")
                    .key(OUTLINE, "M270 470c30-10 110-20 160-10l-10 190c-60-6-120 0-170 10Z")
                    .key(
                        INNER,
                        "M350 500c-46 0-46 70 0 70c46 0 46-70 0-70ZM280 640c10-50 120-60 130-10")
                    .key(
                        OUTLINE,
                        "M480 480c40 6 80 20 110 40M478 540c40 6 80 20 112 40M476 600c40 6 80 20 114 40")
                    .key(INNER, "M250 720c120-20 240-10 350 40M246 770c120-20 240-10 354 40")
                    .line(
                        RED,
                        OUTLINE,
                        "M740 520c60-30 140-50 220-50l20 150c-80 0-160 20-230 50ZM770 570c50-20 110-36 170-40M776 610c50-20 110-36 170-40")
                    .key(INNER, "M720 760c100-40 220-60 350-50M720 810c100-40 220-60 354-50"))
        .plane(
            question ->
                question.place(
                    at -> at.at(344, 96).scaled(800),
                    mark ->
                        mark.shape(
                                OCHRE,
                                BOLD,
                                "M1350 500c0-150 120-240 270-240c160 0 270 90 270 230c0 150-110 190-170 240c-20 20-26 36-26 70l-150 0c0-80 20-120 80-166"
                                    + "c60-44 110-70 110-140c0-56-44-94-110-94c-70 0-116 40-120 110Z")
                            .shape(OCHRE, BOLD, "M1620 836l76 76 -76 76 -76-76Z")));
  }

  /// A large hand holds a small hand.
  static Drawing childMissing() {
    return Drawing.on(VERDIGRIS, 365)
        .plane(
            wall ->
                wall.colour(OCHRE, box(-10, 1000, 2020, 210))
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL, INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
                            .at(-40, 90)
                            .times(18, 120, 0))
                    .key(BOLD, "M-10 1000l2020 0")
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l50 60 50-60M25 0l25 30 25-30"))
                            .at(0, 1040)
                            .times(20, 100, 0))
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l50 60 50-60M25 0l25 30 25-30"))
                            .at(50, 1110)
                            .times(20, 100, 0)))
        .plane(
            large ->
                large
                    .shape(
                        SHELL,
                        BOLD,
                        "M604 352c140 0 260 50 360 110c80 50 160 80 220 130l-20 120c-160 60-300 60-400 0c-90-30-160-50-230-80Z")
                    .shape(INDIGO, BOLD, "M-20 120l580 210 -80 310 -500-160Z")
                    .shape(OCHRE, BOLD, "M556 322l70 24 -84 316 -66-20Z"))
        .plane(
            small ->
                small.turn(
                    13,
                    1000,
                    620,
                    it -> it.place(at -> at.at(250, 155).scaled(750), RescuePosters::smallArm)))
        .plane(
            grip -> {
              int[][] fingers = {{850, 560, 84}, {940, 584, 88}, {1032, 600, 84}, {1120, 614, 76}};
              for (int[] finger : fingers) {
                grip.turn(
                    14,
                    finger[0],
                    finger[1],
                    it ->
                        it.solid(
                                SHELL,
                                BOLD,
                                roundBox(finger[0], finger[1], finger[2], 186, finger[2] / 2))
                            .key(
                                INNER,
                                "M%d %dc10-16 30-16 40 0"
                                    .formatted(finger[0] + 22, finger[1] + 36)));
              }
              grip.solid(
                  SHELL,
                  BOLD,
                  "M760 400c70-30 150 0 210 40c60 36 110 66 120 100c4 40-50 50-90 26c-70-40-140-50-200-60");
            });
  }

  /// The hand and the sleeve of a child, its fingers at 900, 620.
  private static void smallArm(Plane plane) {
    plane
        .shape(
            SHELL,
            BOLD,
            "M1500 580c-90-20-160-60-250-70c-50-70-120-110-150-80c-30 40 30 80 60 110c-100 0-190 10-240 40c-40 40-30 110 20 120c160 40 320 50 500 40Z")
        .key(INNER, "M1250 510c-10 30-40 40-70 36")
        .shape(RED, BOLD, "M2690 850l-1140-270 -60 190 1200 390Z")
        .shape(OCHRE, OUTLINE, "M1556 572l-60-14 -66 196 62 20Z");
  }
}
