package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Knife;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// The Khue Van pavilion at its pond; a stone tortoise carries a stele.
final class TemplePoster {
  private static final String TREE =
      "M0 0c-120-10-130-120-50-150c-30-110 110-150 160-70c60-80 190-30 170 60c100 10 90 150-10 160Z";
  private static final String SPOKES =
      "M0-84l0 54M0 30l0 54M11 28l21 48M21 21l39 39M28 11l48 21M30 0l54 0M28-11l48-21M21-21l39-39M11-28l21-48";

  private TemplePoster() {}

  static Drawing drawing() {
    return Drawing.on(SHELL, 175)
        .tall(664)
        .plane(
            garden ->
                garden
                    .colour(OCHRE, box(-10, -10, 2020, 250))
                    .place(tree -> tree.at(60, 700).scaled(1500), TemplePoster::tree)
                    .place(tree -> tree.at(1470, 700).scaled(1400), TemplePoster::tree)
                    .key(Motifs.cloud(90, 170, 900))
                    .key(Motifs.cloud(1900, 190, 900).mirror()))
        .plane(
            wall ->
                wall.colour(OCHRE, box(-10, 690, 2020, 190))
                    .colour(INDIGO, box(-10, 880, 2020, 330))
                    .key(OUTLINE, "M-10 690l720 0M1290 690l720 0M-10 880l2020 0")
                    .key(FINE, "M-10 738l2020 0M-10 786l2020 0M-10 834l2020 0")
                    .key(joints().at(50, 690).times(17, 120, 0))
                    .key(joints().at(110, 738).times(16, 120, 0))
                    .key(ripples(INNER).at(-20, 935).times(23, 90, 0))
                    .key(ripples(INNER).at(-60, 1000).scaled(1200).times(19, 108, 0))
                    .key(ripples(OUTLINE).at(-10, 1090).scaled(1500).times(15, 140, 0))
                    .key(ripples(OUTLINE).at(-70, 1180).scaled(1500).times(15, 140, 0)))
        .plane(
            pavilion ->
                pavilion
                    .place(all -> all.at(1000, 0), TemplePoster::pavilion)
                    .place(all -> all.at(390, 880), TemplePoster::stele)
                    .place(lotus -> lotus.at(260, 1040).times(3, 130, 50), TemplePoster::lotus)
                    .place(lotus -> lotus.at(1480, 1120).times(3, 140, -50), TemplePoster::lotus));
  }

  private static Mark.Group joints() {
    return Mark.group(Mark.line(KEY, FINE, "M0 0l0 48M0 96l0 48"));
  }

  private static Mark.Group ripples(Knife knife) {
    return Mark.group(Mark.line(SHELL, knife, "M0 0c30-30 60-30 90 0"));
  }

  private static void tree(Plane plane) {
    plane
        .shape(VERDIGRIS, OUTLINE, TREE)
        .key(
            Mark.group(
                    Mark.line(
                        KEY,
                        FINE,
                        "M0 0c10-24 40-24 50 0M60 0c10-24 40-24 50 0M30 30c10-24 40-24 50 0"))
                .at(20, -40)
                .times(3, 50, -60));
  }

  private static void lotus(Plane plane) {
    plane.shape(RED, INNER, "M-30 0c-30-90 90-90 60 0l-30 24Z").key(INNER, "M0 24c-6-30-6-60 0-90");
  }

  /// A stele of stone on the back of a tortoise, 420 high, standing on 0, 0.
  private static void stele(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, "M-90-120l-12-230c0-60 46-90 102-90c56 0 102 30 102 90l-12 230Z")
        .key(INNER, "M-60-350c20-44 100-44 120 0M-70-310l140 0M-68-270l136 0M-64-190l128 0")
        .solid(SHELL, OUTLINE, "M130-50l40-60c20-40 80-40 90 6c2 24-14 36-40 36l-60 50Z")
        .solid(
            SHELL,
            OUTLINE,
            "M-170-10c-24 0-40-6-46-20c24 0 30-10 36-30c20-70 90-100 180-100c90 0 150 30 176 100"
                + "c6 30-10 50-36 50Z")
        .key(INNER, "M-170-50c100-26 240-26 330 0M-96-60l-26-66M0-68l0-86M92-60l26-66M212-104l8 0")
        .solid(
            SHELL,
            OUTLINE,
            "M-150 0l16-50c20-20 64-20 74 0l10 50ZM60 0l10-50c20-20 64-20 74 0l16 50Z");
  }

  /// The pavilion, its middle at x = 0.
  private static void pavilion(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, box(-300, 560, 600, 280))
        .solid(SHELL, INNER, box(-190, 570, 380, 200))
        .solid(
            VERDIGRIS,
            INNER,
            "M-190 760c60-90 120-60 150-30c30-60 120-90 150-20c40-30 70-10 80 20l0 50 -380 0Z")
        .solid(OCHRE, INNER, box(-190, 770, 380, 70))
        .key(
            Mark.group(
                    Mark.line(KEY, OUTLINE, box(0, 0, 90, 280)),
                    Mark.line(KEY, FINE, "M20 30l50 0M20 70l50 0M45 100l0 110M20 240l50 0"))
                .at(-280, 560)
                .times(2, 470, 0))
        .shape(SHELL, OUTLINE, box(-360, 840, 720, 60))
        .shape(RED, OUTLINE, box(-260, 320, 520, 200))
        .shape(RED, OUTLINE, box(-310, 520, 620, 40))
        .key(INNER, "M-200 320l0 200M200 320l0 200")
        .shape(OCHRE, OUTLINE, circle(0, 420, 84))
        .key(OUTLINE, circle(0, 420, 30))
        .key(Mark.group(Mark.line(KEY, INNER, SPOKES)).at(0, 420))
        .key(Mark.group(Mark.line(KEY, INNER, SPOKES)).at(0, 420).mirror())
        .place(
            roof -> roof.at(0, 300),
            roof ->
                roof.shape(
                        VERDIGRIS,
                        BOLD,
                        "M-420 0c90-20 150-60 190-130l460 0c40 70 100 110 190 130l-20 36c-260-30-540-30-800 0Z")
                    .key(tiles(90).at(-200, -120).times(9, 49, 0))
                    .key(BOLD, "M-420 0c-30 6-50-4-60-30M420 0c30 6 50-4 60-30"))
        .place(
            roof -> roof.at(0, 150),
            roof ->
                roof.shape(
                        VERDIGRIS,
                        BOLD,
                        "M-300 0c70-14 110-50 140-110l320 0c30 60 70 96 140 110l-16 30c-190-24-380-24-568 0Z")
                    .key(tiles(70).at(-140, -100).times(8, 38, 0))
                    .key(
                        BOLD,
                        "M-300 0c-26 6-44-4-50-26M300 0c26 6 44-4 50-26M-160-110c-20-6-30-20-24-40M160-110c20-6 30-20 24-40"));
  }

  private static Mark.Group tiles(int length) {
    return Mark.group(
        Mark.line(KEY, FINE, "M0 0l0 %1$d M-4 %1$dc0 20 30 20 30 0".formatted(length)));
  }
}
