package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `everyone`.
final class EveryonePosters {
  private static final int[] SAID = {3, 0, 2, 4, 1, 0, 3, 2, 1};

  private EveryonePosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("without-steps", withoutSteps());
    posters.put("help-to-the-exit", ExitPoster.drawing());
    posters.put("baby-prayer-water", RoomPosters.babyPrayerWater());
    posters.put("free-wi-fi", freeWiFi());
    posters.put("we-count-screens", weCountScreens());
    posters.put("not-on-this-screen", RoomPosters.openWindow());
    return posters;
  }

  /// A ramp: a wheelchair and a pram go up, a suitcase stands at the top.
  private static Drawing withoutSteps() {
    return Drawing.on(OCHRE, 410)
        .plane(
            hall ->
                hall.colour(SHELL, box(-10, -10, 2020, 250))
                    .key(OUTLINE, "M-10 240l2020 0")
                    .key(
                        Mark.group(
                                Mark.line(
                                    KEY,
                                    INNER,
                                    "M0 0l60 60 -60 60 -60-60ZM0 40l20 20 -20 20 -20-20Z"))
                            .at(30, 60)
                            .times(17, 120, 0))
                    .shape(INDIGO, BOLD, "M1690 800l0-470 260 0 0 470")
                    .shape(SHELL, OUTLINE, "M1730 800l0-430 180 0 0 430")
                    .key(THICK, "M-20 690l1580-140 110 0")
                    .key(BOLD, "M130 680l0 240M470 650l0 240M900 610l0 240M1420 566l0 240"))
        .plane(
            ramp ->
                ramp.shape(SHELL, BOLD, "M-20 930l1570-140 470 0 0 64 -460 0 -1580 141Z")
                    .shape(VERDIGRIS, BOLD, "M-20 995l1580-141 460 0 0 400 -2040 0Z")
                    .line(
                        SHELL,
                        INNER,
                        "M-20 1075l1580-141 450 0M-20 1155l1580-141 450 0M640 1176l920-82 450 0")
                    .line(
                        SHELL,
                        INNER,
                        "M200 980l0 76M500 952l0 76M800 925l0 76M1100 898l0 76M1400 872l0 76M1700 860l0 74M1960 860l0 74"
                            + "M50 1072l0 76M350 1046l0 76M650 1018l0 76M950 991l0 76M1250 965l0 76M1560 938l0 76M1840 938l0 76"
                            + "M800 1085l0 76M1100 1058l0 76M1400 1032l0 76M1700 1018l0 76M1960 1018l0 76"))
        .plane(
            people ->
                people
                    .turn(
                        -5,
                        1170,
                        826,
                        it ->
                            it.place(
                                at -> at.at(1170, 826).scaled(960), EveryonePosters::wheelchair))
                    .turn(
                        -5,
                        660,
                        872,
                        it -> it.place(at -> at.at(660, 872).scaled(1150), EveryonePosters::pram))
                    .place(at -> at.at(280, 905), EveryonePosters::walker)
                    .place(at -> at.at(1620, 806).scaled(1250), EveryonePosters::suitcase));
  }

  /// Somebody in a wheelchair who drives to the right, 440 high, the big wheel stands on 0, 0.
  static void wheelchair(Plane plane) {
    plane
        .key(BOLD, "M-80-150l190 0 60 90 60 0M-80-150l-30-160 -50-6M170-60l10 30")
        .shape(RED, BOLD, "M-84-150c-20-60-20-120 0-156c40-30 90-6 90 40l0 116Z")
        .shape(
            INDIGO,
            BOLD,
            "M-84-150c0-50 30-60 60-56l140 6c30 0 40 20 46 40l44 92 -60 10 -40-76 -110 0c-40 4-80 10-80-16Z")
        .shape(
            SHELL, OUTLINE, "M-50-316c-30-10-50-100 20-110c70-4 70 80 44 100c-16 14-44 18-64 10Z")
        .solid(
            KEY,
            INNER,
            "M-46-318c-50-20-56-120 20-124c40 0 64 24 66 50c-40 0-60-4-66-16c-10 30-8 60-20 90Z")
        .solid(
            RED,
            OUTLINE,
            "M-60-290c-20 10-10 60 10 100c10 20 40 20 90 10c20-6 16-36-10-34l-40 0c-6-30 0-70-14-84Z")
        .key(BOLD, circle(-20, -110, 104))
        .key(INNER, circle(-20, -110, 80))
        .key(HAIR, "M-20-190l0 160M-100-110l160 0M-76-166l112 112M-76-54l112-112")
        .spot(KEY, circle(-20, -110, 16))
        .solid(SHELL, BOLD, circle(180, -32, 28));
  }

  /// A pram that is pushed to the right, its wheels on 0, 0.
  static void pram(Plane plane) {
    plane
        .key(BOLD, "M-130-200l-80-70 -40 0M-60-40l40-60M90-40l-50-60")
        .shape(RED, BOLD, "M-140-210l290 0c0 90-60 130-140 130c-90 0-150-50-150-130Z")
        .shape(INDIGO, BOLD, "M10-210l-70-140c110-50 210 20 210 140Z")
        .key(INNER, "M10-210l20-160M10-210l100-120")
        .line(SHELL, INNER, "M-120-160c60 20 200 20 250 0")
        .solid(SHELL, BOLD, circle(-70, -44, 44))
        .solid(SHELL, BOLD, circle(96, -44, 44))
        .spot(KEY, circle(-70, -44, 12))
        .spot(KEY, circle(96, -44, 12));
  }

  /// A woman in a long dress who walks to the right, 470 high, standing on 0, 0.
  static void walker(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, "M-40-180l90 0 30 150 30 20 -70 6 -34-120 -40 120 30 14 -76 0Z")
        .solid(
            INDIGO,
            BOLD,
            "M-30-340c40-20 70 0 70 40l0 90c20 60 30 90 40 140l-70 10 -30-60 -20 70 -80-16c20-60 40-100 50-160l0-80c0-20 20-30 40-34Z")
        .solid(SHELL, OUTLINE, "M-16-330c-40-20-30-110 24-110c50 0 60 50 40 90c-14 24-40 30-64 20Z")
        .solid(KEY, OUTLINE, "M-20-330c-50-20-50-100 20-110c0 50-4 80-20 110Z")
        .solid(INDIGO, OUTLINE, "M-10-310c40 0 40 40 50 70l60 14 0 34 -90-10c-30-20-40-70-40-90Z")
        .solid(SHELL, INNER, "M96-228l34 2 4 26 -36 6Z")
        .solid(SHELL, BOLD, "M-96-388l104-104 108 92c-70 20-140 24-212 12Z")
        .key(INNER, "M8-486l-40 98M8-486l44 90");
  }

  /// A suitcase on wheels, its handle pulled out, standing on 0, 0.
  static void suitcase(Plane plane) {
    plane
        .key(OUTLINE, "M-36-230l0-110 72 0 0 110")
        .shape(RED, BOLD, roundBox(-80, -250, 160, 230, 24))
        .line(SHELL, INNER, "M-40-220l0 170M0-220l0 170M40-220l0 170")
        .spot(KEY, circle(-54, -12, 16))
        .spot(KEY, circle(54, -12, 16));
  }

  /// A wooden abacus with counter beads.
  private static Drawing weCountScreens() {
    return Drawing.on(VERDIGRIS, 335)
        .plane(
            table ->
                table
                    .colour(INDIGO, box(-10, 860, 2020, 350))
                    .key(BOLD, "M-10 860l2020 0")
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL, INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
                            .at(-40, 90)
                            .times(18, 120, 0)))
        .plane(
            frame ->
                frame
                    .shape(
                        OCHRE,
                        BOLD,
                        roundBox(130, 190, 1740, 800, 40) + "M220 270l0 640 1560 0 0-640Z")
                    .colour(SHELL, box(220, 270, 1560, 640))
                    .shape(OCHRE, BOLD, box(220, 470, 1560, 60))
                    .key(
                        Mark.group(Mark.line(KEY, OUTLINE, "M0 270l0 200M0 530l0 380"))
                            .at(320, 0)
                            .times(9, 170, 0))
                    .key(INNER, "M150 240l60 60M1850 240l-60 60M150 940l60-60M1850 940l-60-60"))
        .plane(EveryonePosters::beads);
  }

  private static void beads(Plane plane) {
    for (int rod = 0; rod < SAID.length; rod++) {
      int x = 320 + rod * 170;
      int counted = SAID[rod];
      plane.solid(RED, OUTLINE, bead(x, rod % 2 == 0 ? 435 : 305));
      for (int bead = 0; bead < 5; bead++) {
        int y = bead < counted ? 566 + bead * 62 : 876 - (4 - bead) * 62;
        plane.solid(INDIGO, OUTLINE, bead(x, y));
      }
    }
  }

  private static String bead(int x, int y) {
    return "M%d %dl-80 0 -30-29 30-29 80 0 30 29Z".formatted(x + 40, y + 29);
  }

  /// Waves spread from a telephone.
  private static Drawing freeWiFi() {
    return Drawing.on(INDIGO, 430)
        .tall(664)
        .plane(
            waves -> {
              for (int radius = 300; radius <= 1050; radius += 150) {
                waves
                    .key(WIDE, halfCircle(radius))
                    .line(radius % 300 == 0 ? SHELL : OCHRE, BROAD, halfCircle(radius));
              }
            })
        .plane(
            table ->
                table
                    .colour(RED, box(-10, 920, 2020, 290))
                    .key(BOLD, "M-10 920l2020 0")
                    .key(scallops(-40, 1040))
                    .key(scallops(-100, 1110))
                    .key(scallops(-40, 1180)))
        .plane(
            phone ->
                phone
                    .shape(OCHRE, BOLD, roundBox(800, 460, 400, 670, 60))
                    .solid(SHELL, OUTLINE, roundBox(840, 540, 320, 480, 14))
                    .key(OUTLINE, "M960 500l80 0")
                    .solid(SHELL, OUTLINE, circle(1000, 1074, 28))
                    .spot(INDIGO, circle(1000, 900, 36))
                    .line(
                        INDIGO,
                        BROAD,
                        "M930 820c40-40 100-40 140 0M896 750c60-64 148-64 208 0M866 680c80-84 188-84 268 0"));
  }

  private static String halfCircle(int radius) {
    int handle = (int) Math.round(radius * 0.5523);
    return "M%d 920c0 %d %d %d %d %dc%d 0 %d %d %d %d"
        .formatted(
            1000 - radius,
            -handle,
            radius - handle,
            -radius,
            radius,
            -radius,
            handle,
            radius,
            radius - handle,
            radius,
            radius);
  }

  private static Mark.Group scallops(int x, int y) {
    return Mark.group(Mark.line(SHELL, INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
        .at(x, y)
        .times(18, 120, 0);
  }
}
