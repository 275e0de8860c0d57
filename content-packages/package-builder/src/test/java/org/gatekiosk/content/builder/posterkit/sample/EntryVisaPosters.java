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
    posters.put("how-long-may-i-stay", howLong());
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
}
