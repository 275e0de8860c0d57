package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `entry-visa`: papers, stamps and gates.
final class EntryVisaPosters {
  private EntryVisaPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("e-visa", eVisa());
    posters.put("no-visa-needed", noVisaNeeded());
    posters.put("country-not-listed", countryNotListed());
    posters.put("pre-arrival-declaration", preArrival());
    posters.put("how-long-may-i-stay", howLong());
    posters.put("false-visa-site", falseVisaSite());
    return posters;
  }

  /// A plate with a plain pattern, and the form on a telephone.
  private static Drawing eVisa() {
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
                    .place(ring -> ring.at(650, 600), EntryVisaPosters::rosette)
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
  private static Drawing howLong() {
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

  private static final String TREE =
      "M0 0c-120-10-130-120-50-150c-30-110 110-150 160-70c60-80 190-30 170 60c100 10 90 150-10 160Z";

  /// The open gate of a village, a path leads in.
  private static Drawing noVisaNeeded() {
    return Drawing.on(SHELL, 400)
        .tall(664)
        .plane(
            country ->
                country
                    .colour(OCHRE, box(-10, -10, 2020, 300))
                    .key(Motifs.cloud(160, 190, 900))
                    .key(Motifs.cloud(1500, 170, 900))
                    .place(
                        tree -> tree.at(120, 780).scaled(1500),
                        tree -> tree.shape(VERDIGRIS, OUTLINE, TREE))
                    .place(
                        tree -> tree.at(1460, 780).scaled(1400),
                        tree -> tree.shape(VERDIGRIS, OUTLINE, TREE))
                    .place(hut -> hut.at(1000, 750), EntryVisaPosters::hut))
        .plane(
            field ->
                field
                    .colour(VERDIGRIS, box(-10, 780, 2020, 430))
                    .key(OUTLINE, "M-10 780l2020 0")
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l14-40M24 0l0-46M48 0l-14-40"))
                            .at(40, 880)
                            .times(16, 124, 0))
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l14-40M24 0l0-46M48 0l-14-40"))
                            .at(-20, 1000)
                            .times(17, 124, 0))
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l14-40M24 0l0-46M48 0l-14-40"))
                            .at(40, 1120)
                            .times(16, 124, 0)))
        .plane(
            path ->
                path.shape(
                        OCHRE,
                        OUTLINE,
                        "M940 780l120 0c40 90 120 100 220 220c60 70 80 140 90 240l-700 0c-10-120 60-200 160-270c80-60 110-110 110-190Z")
                    .key(
                        INNER,
                        "M880 1000c60 20 160 20 220 0M820 1100c100 30 260 30 360 0M960 900c30 10 70 10 100 0"))
        .plane(
            gate ->
                gate.shape(
                        RED,
                        BOLD,
                        "M560 960l0-560 880 0 0 560 -230 0 0-290c0-260-420-260-420 0l0 290Z")
                    .key(OUTLINE, "M756 960l0-290c0-300 488-300 488 0l0 290M560 440l880 0")
                    .shape(
                        SHELL, OUTLINE, "M600 500l110 0 0 380 -110 0ZM1290 500l110 0 0 380 -110 0Z")
                    .key(
                        INNER,
                        "M630 540l50 0M630 590l50 0M655 640l0 150M630 830l50 0M1320 540l50 0M1320 590l50 0M1345 640l0 150M1320 830l50 0")
                    .shape(OCHRE, BOLD, box(530, 940, 290, 50))
                    .shape(OCHRE, BOLD, box(1180, 940, 290, 50)))
        .plane(
            roof ->
                roof.shape(
                        INDIGO,
                        BOLD,
                        "M400 400c110-20 160-70 200-150l800 0c40 80 90 130 200 150l-20 40c-380-40-780-40-1160 0Z")
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l0 80c0 24 34 24 34 0"))
                            .at(650, 290)
                            .times(16, 44, 0))
                    .shape(INDIGO, BOLD, "M640 250c60-20 90-50 110-100l500 0c20 50 50 80 110 100Z")
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l0 40c0 20 30 20 30 0"))
                            .at(780, 180)
                            .times(10, 44, 0))
                    .key(
                        BOLD,
                        "M750 150c-20-6-30-24-26-50M1250 150c20-6 30-24 26-50M400 400c-30 4-46-8-54-34M1600 400c30 4 46-8 54-34"));
  }

  private static void hut(Plane plane) {
    plane
        .shape(SHELL, INNER, box(-110, -70, 220, 100))
        .shape(RED, INNER, "M-150-70l60-80 180 0 60 80Z")
        .key(INNER, "M-20 30l0-70 40 0 0 70");
  }

  /// A door from which three ways lead.
  private static Drawing countryNotListed() {
    return Drawing.on(OCHRE, 530)
        .tall(664)
        .plane(
            wall ->
                wall.key(bricks(-60, 0))
                    .key(bricks(-120, 72))
                    .key(Mark.group(Mark.line(KEY, FINE, "M0 0l2000 0")).at(0, 0).times(10, 0, 72))
                    .colour(VERDIGRIS, box(-10, 720, 2020, 490))
                    .key(BOLD, "M-10 720l2020 0"))
        .plane(
            ways ->
                ways.shape(
                        SHELL,
                        BOLD,
                        "M860 720l-220 0c-140 60-420 60-700 60l0 180c360 0 700-40 900-240Z")
                    .shape(
                        SHELL,
                        BOLD,
                        "M1140 720l220 0c140 60 420 60 700 60l0 180c-360 0-700-40-900-240Z")
                    .shape(SHELL, BOLD, "M890 720l220 0 190 520 -600 0Z"))
        .plane(
            arrows ->
                arrows
                    .shape(RED, OUTLINE, "M1000 1170l-110-120 60 0 0-190 100 0 0 190 60 0Z")
                    .shape(
                        RED,
                        OUTLINE,
                        "M140 870l130-90 0 50c120 0 230-14 330-44l0 80c-100 34-210 50-330 52l0 46Z")
                    .shape(
                        RED,
                        OUTLINE,
                        "M1860 870l-130-90 0 50c-120 0-230-14-330-44l0 80c100 34 210 50 330 52l0 46Z"))
        .plane(
            door ->
                door.shape(INDIGO, BOLD, box(690, 190, 620, 540))
                    .shape(SHELL, BOLD, box(760, 260, 480, 470))
                    .colour(OCHRE, box(764, 560, 472, 170))
                    .colour(
                        VERDIGRIS,
                        "M764 560c60-90 120-60 170-30c50-70 130-90 180-20c40-40 90-30 122 10l0 60 -472 0Z")
                    .key(
                        OUTLINE,
                        "M764 560c60-90 120-60 170-30c50-70 130-90 180-20c40-40 90-30 122 10")
                    .line(SHELL, INNER, "M720 230l560 0M725 280l0 400M1275 280l0 400"))
        .plane(
            leaves ->
                leaves
                    .shape(RED, BOLD, "M760 260l-170-60 0 590 170-60Z")
                    .shape(RED, BOLD, "M1240 260l170-60 0 590 -170-60Z")
                    .key(
                        INNER,
                        "M735 300l-120-40 0 200 120 0ZM735 510l-120 0 0 210 120-40ZM1265 300l120-40 0 200 -120 0ZM1265 510l120 0 0 210 -120-40Z")
                    .solid(OCHRE, OUTLINE, circle(740, 490, 16))
                    .solid(OCHRE, OUTLINE, circle(1260, 490, 16))
                    .shape(VERDIGRIS, BOLD, "M600 196c60-10 90-40 110-90l580 0c20 50 50 80 110 90Z")
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l0 36c0 20 30 20 30 0"))
                            .at(740, 130)
                            .times(12, 44, 0)));
  }

  private static Mark bricks(int x, int y) {
    return Mark.group(
            Mark.group(
                    Mark.line(KEY, FINE, "M0 0l0 72M0 144l0 72M0 288l0 72M0 432l0 72M0 576l0 72"))
                .times(18, 120, 0))
        .at(x, y);
  }

  /// A hand with a telephone; behind it an aeroplane comes down.
  private static Drawing preArrival() {
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
  private static Drawing falseVisaSite() {
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
                    .place(lines -> lines.at(110, 400), EntryVisaPosters::address)
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
