package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `entry-visa` with gates and ways.
final class GatePosters {
  private GatePosters() {}

  private static final String TREE =
      "M0 0c-120-10-130-120-50-150c-30-110 110-150 160-70c60-80 190-30 170 60c100 10 90 150-10 160Z";

  /// The open gate of a village, a path leads in.
  static Drawing noVisaNeeded() {
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
                    .place(hut -> hut.at(1000, 750), GatePosters::hut))
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
  static Drawing countryNotListed() {
    return Drawing.on(OCHRE, 460)
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
}
