package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `entry-visa` about papers and stamps.
final class PaperPosters {
  private PaperPosters() {}

  /// A plate with a plain pattern, and the form on a telephone.
  static Drawing eVisa() {
    return Drawing.on(VERDIGRIS, 370)
        .plane(
            wall ->
                wall.key(lattice(30, -40))
                    .key(lattice(30, 80))
                    .colour(RED, box(-10, 1000, 2020, 210))
                    .key(BOLD, "M-10 1000l2020 0")
                    .key(
                        Mark.group(Mark.fill(OCHRE, "M0 0l70 0 0 24 -70 0Z"))
                            .at(0, 1060)
                            .times(15, 140, 0)))
        .plane(
            plate ->
                plate
                    .place(ring -> ring.at(650, 600), PaperPosters::rosette)
                    .shape(SHELL, OUTLINE, circle(650, 600, 200))
                    .key(INNER, circle(650, 600, 176)))
        .plane(
            knot ->
                knot.shape(OCHRE, OUTLINE, "M650 450l110 150 -110 150 -110-150Z")
                    .shape(OCHRE, OUTLINE, "M500 600l150-110 150 110 -150 110Z")
                    .solid(INDIGO, INNER, "M650 530l70 70 -70 70 -70-70Z"))
        .plane(
            phone ->
                phone
                    .shape(KEY, BOLD, roundBox(1120, 200, 460, 800, 64))
                    .solid(SHELL, INNER, roundBox(1156, 280, 388, 620, 16))
                    .line(SHELL, OUTLINE, "M1300 240l100 0")
                    .line(SHELL, INNER, circle(1350, 950, 26))
                    .solid(OCHRE, OUTLINE, box(1196, 400, 130, 160))
                    .key(OUTLINE, "M1206 560c4-60 106-60 110 0")
                    .solid(SHELL, OUTLINE, circle(1261, 462, 32))
                    .line(INDIGO, BROAD, "M1196 330l308 0")
                    .line(INDIGO, BOLD, "M1370 420l134 0M1370 480l134 0M1370 540l90 0")
                    .line(INDIGO, BOLD, "M1196 630l308 0M1196 690l308 0")
                    .solid(VERDIGRIS, OUTLINE, roundBox(1196, 760, 308, 96, 24))
                    .line(SHELL, THICK, "M1310 806l30 28 60-60"));
  }

  private static Mark lattice(int x, int y) {
    return Mark.group(
            Mark.line(SHELL, INNER, "M0 0l60 60 -60 60 -60-60ZM0 30l30 30 -30 30 -30-30Z"))
        .at(x, y)
        .times(18, 120, 0);
  }

  /// A wreath of sixteen petals around 0, 0, 640 units across.
  private static void rosette(Plane plane) {
    var petals = new StringBuilder();
    int count = 16;
    for (int i = 0; i < count; i++) {
      long[] from = polar(250, i * 360.0 / count);
      long[] one = polar(350, i * 360.0 / count + 1);
      long[] two = polar(350, (i + 1) * 360.0 / count - 1);
      long[] to = polar(250, (i + 1) * 360.0 / count);
      petals.append(i == 0 ? "M" + from[0] + " " + from[1] + "C" : " ");
      petals.append("%d %d %d %d %d %d".formatted(one[0], one[1], two[0], two[1], to[0], to[1]));
    }
    plane.shape(OCHRE, BOLD, petals + "Z");
  }

  private static long[] polar(int radius, double degrees) {
    double angle = Math.toRadians(degrees);
    return new long[] {Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))};
  }

  /// The stamp in the passport: two arrows show its two dates.
  static Drawing howLong() {
    return Drawing.on(OCHRE, 412)
        .plane(
            desk ->
                desk.colour(INDIGO, box(-10, 960, 2020, 250))
                    .key(BOLD, "M-10 960l2020 0")
                    .key(Motifs.waves(KEY, INNER, -40, 90, 1000))
                    .key(Motifs.waves(KEY, INNER, -100, 140, 1000)))
        .plane(cover -> cover.shape(VERDIGRIS, BOLD, roundBox(330, 220, 1340, 860, 40)))
        .plane(
            pages ->
                pages
                    .shape(
                        SHELL,
                        OUTLINE,
                        "M370 1060l0-800c200-40 480-40 630 10c150-50 430-50 630-10l0 800c-200-40-480-40-630 10c-150-50-430-50-630-10Z")
                    .key(OUTLINE, "M1000 270l0 800"))
        .plane(
            stamp ->
                stamp.turn(
                    -5,
                    1000,
                    640,
                    it ->
                        it.colour(SHELL, roundBox(690, 390, 620, 500, 60))
                            .line(RED, THICK, roundBox(690, 390, 620, 500, 60))
                            .line(RED, INNER, roundBox(720, 420, 560, 440, 40))
                            .line(RED, BROAD, "M790 500l10 0M850 500l350 0")
                            .line(INDIGO, WIDE, "M790 600l60 0M910 600l60 0M1030 600l170 0")
                            .line(INDIGO, WIDE, "M790 700l60 0M910 700l60 0M1030 700l170 0")
                            .line(RED, BROAD, "M870 790l260 0")))
        .plane(
            arrows ->
                arrows
                    .shape(RED, BOLD, "M190 570l260 0 0-80 210 130 -210 130 0-80 -260 0Z")
                    .shape(RED, BOLD, "M1810 632l-260 0 0-80 -210 130 210 130 0-80 260 0Z"));
  }

  /// A hand with a telephone; behind it an aeroplane comes down.
  static Drawing preArrival() {
    return Drawing.on(INDIGO, 360)
        .tall(1100)
        .plane(
            sky ->
                sky.key(Motifs.cloud(OCHRE, 60, 300, 900))
                    .key(Motifs.cloud(SHELL, 800, 190, 800))
                    .key(Motifs.cloud(OCHRE, 1620, 250, 900)))
        .plane(
            land ->
                land.shape(
                        VERDIGRIS,
                        OUTLINE,
                        "M-20 1000c160-60 300-70 460-40c160-50 340-60 520-10c200-50 420-50 600 0c160-20 320-20 480 10l0 260 -2060 0Z")
                    .turn(
                        9,
                        620,
                        600,
                        wing -> wing.shape(OCHRE, OUTLINE, "M620 560l-80-150 80 0 190 150Z"))
                    .line(
                        SHELL, BOLD, "M60 1110l180 0M340 1110l180 0M620 1110l180 0M900 1110l180 0"))
        .plane(
            aeroplane ->
                aeroplane.turn(
                    9, 620, 600, it -> it.place(placed -> placed.at(120, 590), Motifs::aeroplane)))
        .plane(
            palm ->
                palm.shape(
                        SHELL,
                        BOLD,
                        "M1300 1130c-10-70-80-130-90-240l0-260 500 0 0 240c0 130-50 190-60 260Z")
                    .shape(RED, BOLD, "M1240 1250l20-150 430 0 20 150Z"))
        .plane(
            phone ->
                phone
                    .shape(KEY, BOLD, roundBox(1250, 230, 400, 740, 56))
                    .solid(SHELL, INNER, roundBox(1282, 300, 336, 580, 14))
                    .line(SHELL, OUTLINE, "M1400 266l100 0")
                    .line(INDIGO, BROAD, "M1330 360l240 0")
                    .line(INDIGO, BOLD, "M1400 450l170 0M1400 540l170 0M1400 630l170 0")
                    .solid(OCHRE, OUTLINE, box(1322, 426, 46, 46))
                    .solid(OCHRE, OUTLINE, box(1322, 516, 46, 46))
                    .solid(SHELL, OUTLINE, box(1322, 606, 46, 46))
                    .key(BOLD, "M1328 448l14 16 34-50M1328 538l14 16 34-50")
                    .solid(VERDIGRIS, OUTLINE, roundBox(1340, 740, 220, 80, 24)))
        .plane(
            fingers ->
                fingers
                    .key(
                        Mark.group(Mark.solid(SHELL, BOLD, roundBox(0, 0, 150, 88, 44)))
                            .at(1590, 520)
                            .times(4, 0, 92))
                    .solid(
                        SHELL,
                        BOLD,
                        "M1216 930c-50-100-70-210-36-300c24-60 90-90 120-56c24 28 4 60-6 104c-10 60 16 110 40 160"));
  }

  /// Two plates that look alike; one of them is cracked.
  static Drawing falseVisaSite() {
    return Drawing.on(RED, 370)
        .plane(
            wall ->
                wall.key(Motifs.scales(-40, 130))
                    .key(Motifs.scales(-100, 200))
                    .colour(INDIGO, box(-10, 1040, 2020, 170))
                    .key(BOLD, "M-10 1040l2020 0")
                    .key(Motifs.fret(20, 1090)))
        .plane(
            plates ->
                plates
                    .shape(SHELL, BOLD, roundBox(110, 400, 800, 400, 40))
                    .key(INNER, roundBox(140, 430, 740, 340, 24))
                    .place(lines -> lines.at(110, 400), PaperPosters::address)
                    .shape(
                        SHELL,
                        BOLD,
                        "M1130 400l330 0 -50 110 90 60 -110 90 60 60 -50 80 -270 0c-22 0-40-18-40-40l0-320c0-22 18-40 40-40Z")
                    .place(
                        lines -> lines.at(1090, 400),
                        lines ->
                            lines
                                .solid(OCHRE, INNER, "M110 60l80 80 -80 80 -80-80Z")
                                .line(INDIGO, BROAD, "M230 110l70 0M230 170l70 0M70 290l150 0"))
                    .turn(
                        9,
                        1500,
                        400,
                        it ->
                            it.shape(
                                    SHELL,
                                    BOLD,
                                    "M1490 380l380 0c22 0 40 18 40 40l0 320c0 22-18 40-40 40l-420 0 50-80 -60-60 110-90 -90-60Z")
                                .line(RED, BROAD, "M1580 490l220 0M1600 550l150 0")
                                .line(INDIGO, BROAD, "M1570 670l250 0")))
        .plane(
            nails ->
                nails
                    .solid(OCHRE, INNER, circle(176, 466, 18))
                    .solid(OCHRE, INNER, circle(844, 466, 18))
                    .solid(OCHRE, INNER, circle(176, 734, 18))
                    .solid(OCHRE, INNER, circle(844, 734, 18))
                    .solid(OCHRE, INNER, circle(1156, 734, 18))
                    .shape(
                        SHELL,
                        OUTLINE,
                        "M1440 900l60-40 40 50 -50 40ZM1350 950l40-30 20 40 -30 20ZM1580 940l50-10 0 50 -40 0Z"));
  }

  private static void address(Plane plane) {
    plane
        .solid(OCHRE, INNER, "M170 90l80 80 -80 80 -80-80Z")
        .line(
            INDIGO,
            BROAD,
            "M300 130l120 0M470 130l200 0M300 200l260 0M120 300l240 0M410 300l250 0");
  }
}
