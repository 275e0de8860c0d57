package org.gatekiosk.content.builder.posterkit;

import static org.gatekiosk.content.format.poster.Ink.KEY;
import static org.gatekiosk.content.format.poster.Ink.OCHRE;
import static org.gatekiosk.content.format.poster.Ink.RED;
import static org.gatekiosk.content.format.poster.Ink.SHELL;

import java.util.Arrays;
import org.gatekiosk.content.format.poster.Ink;

/// What comes back in many posters: one hand draws all gates.
public final class Motifs {
  private static final String CLOUD =
      "M0 0l400 0M60 0c-60-10-60-110 20-100c10-90 130-90 140-10c70-30 130 40 90 110M220-90c10 40-10 60-40 50M310 0c20-20 10-50-20-50";
  private static final String WAVE = "M0 0c20-22 40-22 60-22c20 0 40 0 60 22";
  private static final String LEAF = "M0 0c20-50 90-70 150-50c-20 50-90 70-150 50Z";

  private Motifs() {}

  /// A curl cloud, 400 units wide at scale 1000, its base at the point.
  public static Mark.Group cloud(int x, int y, int scale) {
    return Mark.group(Mark.line(KEY, Knife.INNER, CLOUD)).at(x, y).scaled(scale);
  }

  /// A curl cloud with a fill, for a dark sky.
  public static Mark.Group cloud(Ink ink, int x, int y, int scale) {
    return Mark.group(
            Mark.fill(ink, "M20 0c-20-10-20-110 60-100c10-90 130-90 140-10c70-30 130 40 90 110Z"),
            Mark.line(KEY, Knife.INNER, CLOUD))
        .at(x, y)
        .scaled(scale);
  }

  /// A row of waves from edge to edge.
  ///
  /// @param scale 1000: a wave is 120 units wide
  public static Mark.Group waves(Ink ink, Knife knife, int x, int y, int scale) {
    int step = 120 * scale / 1000;
    int times = Math.min(60, (Drawing.WIDTH - x) / step + 2);
    return Mark.group(Mark.line(ink, knife, WAVE)).at(x, y).scaled(scale).times(times, step, 0);
  }

  /// A flying heron, about 300 units wide at scale 1000.
  public static Mark.Group heron(int x, int y, int scale) {
    return heron(x, y, scale, 1);
  }

  /// A heron at one moment of its flight.
  ///
  /// @param wing how high the wings are, 0.3 to 1
  public static Mark.Group heron(int x, int y, int scale, double wing) {
    String heron =
        wing(wing, "M0 0c30 %d 70 %d 110 %dc-24 %d -36 %d -40 %d", -60, -80, -84, 24, 50, 84)
            + "l62 0 40 10 -60 10c-40 40-110 40-160 10c-20 0-50 6-80 20c20-30 50-44 80-48"
            + wing(wing, "c-24 %d-60 %d-104 %dc64 %d 120 %d 152 ", -50, -70, -78, -12, 20)
            + (Math.round(78 * wing) - 2)
            + "Z";
    return Mark.group(Mark.fill(SHELL, heron), Mark.line(KEY, Knife.INNER, heron))
        .at(x, y)
        .scaled(scale);
  }

  private static String wing(double wing, String path, int... heights) {
    return path.formatted(Arrays.stream(heights).mapToObj(y -> Math.round(y * wing)).toArray());
  }

  /// A leaf of 150 units, its stalk at the point.
  public static Mark.Group leaf(Ink ink, int x, int y, int scale) {
    return Mark.group(Mark.fill(ink, LEAF), Mark.line(KEY, Knife.INNER, LEAF + "M0 0l100-36"))
        .at(x, y)
        .scaled(scale);
  }

  /// A row of fish scales from edge to edge in shell, 120 units a scale; the next row stands 70
  /// lower and 60 aside.
  public static Mark.Group scales(int x, int y) {
    return Mark.group(Mark.line(SHELL, Knife.INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
        .at(x, y)
        .times(18, 120, 0);
  }

  /// A row of lozenges from edge to edge, 120 units a lozenge.
  public static Mark.Group lozenges(Ink ink, int x, int y) {
    return Mark.group(Mark.line(ink, Knife.INNER, "M0 0l60 60 -60 60 -60-60Z"))
        .at(x, y)
        .times(17, 120, 0);
  }

  /// A row of frets from edge to edge in shell, 60 units high.
  public static Mark.Group fret(int x, int y) {
    return Mark.group(Mark.line(SHELL, Knife.INNER, "M0 0l60 0 0 60 -40 0 0-36 20 0"))
        .at(x, y)
        .times(25, 80, 0);
  }

  /// An aeroplane seen from the side, flying to the right: 960 units long, its axis at y 0.
  public static void aeroplane(Plane plane) {
    plane
        .shape(
            SHELL,
            Knife.BOLD,
            "M0 0c20-50 120-76 260-80l500 0c100 0 180 50 200 90c-20 40-90 70-200 70l-540 0"
                + "c-120 0-200-30-220-80Z")
        .shape(RED, Knife.BOLD, "M90-50l-110-180 110 0 170 156Z")
        .shape(RED, Knife.OUTLINE, "M60 10l-120 70 90 0 140-60Z")
        .solid(OCHRE, Knife.BOLD, "M420 20l-150 220 110 0 240-210Z")
        .key(
            Mark.group(Mark.solid(Ink.INDIGO, Knife.FINE, Paths.roundBox(0, -46, 32, 44, 12)))
                .at(240, 0)
                .times(9, 54, 0))
        .solid(Ink.INDIGO, Knife.INNER, "M800-64c50 8 80 24 106 46l-90 0c-14-10-18-26-16-46Z");
  }
}
