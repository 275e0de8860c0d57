package org.gatekiosk.content.builder.posterkit;

import static org.gatekiosk.content.format.poster.Ink.KEY;
import static org.gatekiosk.content.format.poster.Ink.SHELL;

import org.gatekiosk.content.format.poster.Ink;

/// What comes back in many posters: one hand draws all gates.
public final class Motifs {
  private static final String CLOUD =
      "M0 0l400 0M60 0c-60-10-60-110 20-100c10-90 130-90 140-10c70-30 130 40 90 110M220-90c10 40-10 60-40 50M310 0c20-20 10-50-20-50";
  private static final String WAVE = "M0 0c20-22 40-22 60-22c20 0 40 0 60 22";
  private static final String HERON =
      "M0 0c30-60 70-80 110-84c-24 24-36 50-40 84l62 0 40 10 -60 10c-40 40-110 40-160 10c-20 0-50 6-80 20c20-30 50-44 80-48c-24-50-60-70-104-78c64-12 120 20 152 76Z";
  private static final String LEAF = "M0 0c20-50 90-70 150-50c-20 50-90 70-150 50Z";

  private Motifs() {}

  /// A curl cloud, 400 units wide at scale 1000, its base at the point.
  public static Mark.Group cloud(int x, int y, int scale) {
    return Mark.group(Mark.line(KEY, Knife.INNER, CLOUD)).at(x, y).scaled(scale);
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
    return Mark.group(Mark.fill(SHELL, HERON), Mark.line(KEY, Knife.INNER, HERON))
        .at(x, y)
        .scaled(scale);
  }

  /// A leaf of 150 units, its stalk at the point.
  public static Mark.Group leaf(Ink ink, int x, int y, int scale) {
    return Mark.group(Mark.fill(ink, LEAF), Mark.line(KEY, Knife.INNER, LEAF + "M0 0l100-36"))
        .at(x, y)
        .scaled(scale);
  }
}
