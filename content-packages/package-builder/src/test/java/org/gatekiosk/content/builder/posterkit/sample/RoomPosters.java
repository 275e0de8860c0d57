package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `everyone` that show a room: a corner with a cradle, a window.
final class RoomPosters {
  private RoomPosters() {}

  /// A bench, a bowl of water and a cradle.
  static Drawing babyPrayerWater() {
    return Drawing.on(SHELL, 420)
        .plane(
            wall ->
                wall.colour(OCHRE, box(-10, 880, 2020, 330))
                    .key(BOLD, "M-10 880l2020 0")
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l60 50 -60 50 -60-50Z"))
                            .at(30, 1090)
                            .times(17, 120, 0))
                    .shape(INDIGO, OUTLINE, box(-20, -20, 2040, 120))
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL, INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
                            .at(-40, 84)
                            .times(18, 120, 0)))
        .plane(
            bench ->
                bench
                    .shape(
                        VERDIGRIS, BOLD, "M150 480l620 0 0 60 -620 0ZM150 580l620 0 0 60 -620 0Z")
                    .key(THICK, "M190 470l0 520M730 470l0 520")
                    .shape(VERDIGRIS, BOLD, "M100 730l720 0 40 60 -800 0Z")
                    .key(THICK, "M110 800l0 210M810 800l0 210")
                    .key(BOLD, "M110 920l700 0"))
        .plane(
            stand ->
                stand
                    .shape(RED, BOLD, "M930 800l320 0 0 50 -320 0Z")
                    .key(THICK, "M960 850l-20 180M1220 850l20 180")
                    .key(OUTLINE, "M952 950l276 0")
                    .shape(
                        SHELL,
                        BOLD,
                        "M920 620c0 90 50 140 110 160l0 20 120 0 0-20c60-20 110-70 110-160")
                    .shape(SHELL, BOLD, ellipse(1090, 620, 170, 56))
                    .shape(INDIGO, OUTLINE, ellipse(1090, 626, 136, 38))
                    .line(SHELL, INNER, "M1000 626c20-14 40-14 60 0M1090 636c20-14 40-14 60 0")
                    .line(INDIGO, OUTLINE, "M1000 720c30-40 60-40 90 0c30-40 60-40 90 0"))
        .plane(
            cradle ->
                cradle
                    .key(
                        THICK,
                        "M1400 300l0 730M1900 300l0 730M1400 300l500 0M1340 1030l120 0M1840 1030l120 0")
                    .key(OUTLINE, "M1410 310l60 340M1890 310l-60 340")
                    .shape(INDIGO, BOLD, "M1590 640c20-70 80-100 140-90c60 6 100 40 110 90Z")
                    .line(SHELL, INNER, "M1680 560c-10 30-10 50-4 80M1760 566c-4 30 0 50 10 74")
                    .solid(SHELL, BOLD, "M1480 620c-20-70 40-120 96-110c60 10 80 70 50 120Z")
                    .key(
                        OUTLINE,
                        "M1514 574c8 10 22 10 30 0M1576 576c8 10 22 10 30 0M1550 602c6 5 16 5 22 0M1556 512c-10-20-30-30-46-20")
                    .shape(
                        OCHRE, BOLD, "M1430 640l440 0c0 160-80 220-220 220c-140 0-220-60-220-220Z"))
        .plane(
            weave ->
                weave
                    .key(INNER, "M1436 690l428 0M1450 750l400 0M1490 810l320 0")
                    .key(
                        INNER,
                        "M1480 640c0 80 20 140 60 190M1540 640c0 80 10 150 40 210M1600 640c0 90 10 150 30 216M1700 640c0 90-10 150-30 216M1760 640c0 80-10 150-40 210M1820 640c0 80-20 140-60 190")
                    .shape(RED, BOLD, "M1420 620l460 0 0 50 -460 0Z")
                    .shape(RED, OUTLINE, "M1650 310l0 60M1630 370l40 0 20 50 -80 0Z"));
  }

  /// An open window with clouds outside.
  static Drawing openWindow() {
    return Drawing.on(OCHRE, 330)
        .tall(664)
        .plane(
            wall ->
                wall.colour(SHELL, box(-10, 1080, 2020, 130))
                    .key(OUTLINE, "M-10 1080l2020 0")
                    .key(
                        Mark.group(
                                Mark.line(
                                    KEY,
                                    INNER,
                                    "M0 0l50 50 -50 50 -50-50ZM0 30l20 20 -20 20 -20-20Z"))
                            .at(50, 1094)
                            .times(20, 100, 0))
                    .shape(SHELL, BOLD, box(600, 90, 800, 930))
                    .colour(INDIGO, box(660, 150, 680, 800)))
        .plane(
            outside ->
                outside
                    .solid(SHELL, INNER, cloudShape(690, 480))
                    .solid(SHELL, INNER, cloudShape(1010, 330))
                    .solid(SHELL, INNER, cloudShape(960, 700))
                    .key(Motifs.heron(860, 590, 700))
                    .shape(
                        VERDIGRIS,
                        OUTLINE,
                        "M656 950l0-90c60-60 130-50 160 0c50-70 140-60 170 0c50-50 120-40 150 0c50-50 120-40 208 0l0 90Z")
                    .key(BOLD, box(660, 150, 680, 800)))
        .plane(
            shutters ->
                shutters
                    .place(at -> at.at(0, 0), RoomPosters::shutter)
                    .place(at -> at.at(2000, 0).mirror(), RoomPosters::shutter)
                    .solid(SHELL, BOLD, "M560 950l880 0 30 70 -940 0Z")
                    .solid(SHELL, BOLD, "M560 90l880 0 -20-50 -840 0Z"))
        .plane(pot -> pot.place(at -> at.at(1205, 960), RoomPosters::flowerPot));
  }

  /// A pot with a plant, 310 high, standing on 0, 0.
  static void flowerPot(Plane plane) {
    plane
        .key(
            OUTLINE,
            "M-5-130c-10-60-20-100-50-130M-5-130c0-80 10-120 30-170M5-130c20-50 50-70 80-90")
        .key(Motifs.leaf(VERDIGRIS, -55, -250, 700).mirror())
        .key(Motifs.leaf(VERDIGRIS, 15, -280, 700))
        .key(Motifs.leaf(VERDIGRIS, 75, -210, 700))
        .key(Motifs.leaf(VERDIGRIS, -25, -170, 700).mirror())
        .shape(RED, BOLD, "M-85-140l170 0 -26 140 -118 0Z")
        .solid(RED, BOLD, box(-99, -160, 198, 40))
        .line(SHELL, INNER, "M-65-80l30 30 30-30 30 30 30-30");
  }

  /// A cloud, 320 units wide, its base at the point.
  private static String cloudShape(int x, int y) {
    return "M%d %dc-70 0-70-90 10-90c10-70 110-70 124-10c60-24 120 40 90 100Z".formatted(x + 40, y);
  }

  /// The left shutter, turned open, with its louvres.
  private static void shutter(Plane plane) {
    plane
        .shape(VERDIGRIS, BOLD, "M600 90l-380 60 0 840 380 30Z")
        .key(OUTLINE, "M560 150l-300 44 0 340 300 0ZM560 590l-300 0 0 350 300 26Z")
        .key(Mark.group(Mark.line(KEY, INNER, "M270 0l280-10")).at(0, 240).times(7, 0, 42))
        .key(Mark.group(Mark.line(KEY, INNER, "M270 0l280 0")).at(0, 640).times(8, 0, 40));
  }
}
