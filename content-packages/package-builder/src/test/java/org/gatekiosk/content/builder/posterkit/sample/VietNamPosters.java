package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;
import org.gatekiosk.content.format.poster.Ink;

/// Posters of `viet-nam`.
final class VietNamPosters {
  private VietNamPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("dong-ho-prints", dongHoPrints());
    return posters;
  }

  private static final String FISH =
      "M-240 10c10-20 40-60 80-80c60-100 160-110 240-50c40 20 70 50 90 70l80-70c-20 70-20 120 10 200l-110-70"
          + "c-30 40-60 60-90 76c-20 40-60 50-100 40c10-20 10-30 0-40c-90 0-160-30-200-76Z";
  private static final String FISH_LINES =
      "M-110-74c30 50 30 110-10 150M-160-70c80 6 200-10 300 56M-40 96c40 0 80-4 120-30M190-30l44-24M190 40l44 30M180 0l40 4";

  /// A carved block, the print from it, and four bowls of ink.
  private static Drawing dongHoPrints() {
    return Drawing.on(RED, 360)
        .plane(
            mat ->
                mat.colour(OCHRE, box(-10, -10, 2020, 170))
                    .colour(OCHRE, box(-10, 1040, 2020, 170))
                    .key(OUTLINE, "M-10 160l2020 0M-10 1040l2020 0")
                    .key(border(30))
                    .key(border(1060)))
        .plane(
            block ->
                block
                    .shape(OCHRE, BOLD, "M70 300l640 0 46 56 0 560 -640 0 -46-56Z")
                    .key(BOLD, "M70 860l640 0 46 56M710 860l0-560")
                    .key(INNER, "M94 888l640 0M734 334l0 550")
                    .key(OUTLINE, box(110, 340, 560, 480))
                    .key(
                        Mark.group(Mark.line(KEY, FINE, "M0 0c20 8 40 8 60 0"))
                            .at(150, 380)
                            .times(6, 84, 0))
                    .key(
                        Mark.group(Mark.line(KEY, FINE, "M0 0c20 8 40 8 60 0"))
                            .at(150, 780)
                            .times(6, 84, 0))
                    .place(fish -> fish.at(390, 580).mirror(), VietNamPosters::carved))
        .plane(
            paper ->
                paper
                    .shape(
                        SHELL,
                        BOLD,
                        "M820 280l640 16c-10 190-10 390 10 590l-660-10c20-200 26-400 10-596Z")
                    .key(OUTLINE, box(860, 340, 560, 480))
                    .place(
                        fish -> fish.at(1140, 580),
                        fish ->
                            fish.colour(OCHRE, FISH)
                                .colour(RED, "M170-50l80-70c-20 70-20 120 10 200l-110-70Z")
                                .colour(
                                    VERDIGRIS,
                                    "M-240 10c10-20 60-70 130-84c30 50 30 110-10 150c-60-10-100-40-120-66Z")
                                .place(same -> same.at(0, 0), VietNamPosters::carved)))
        .plane(
            bowls ->
                bowls
                    .place(at -> at.at(1620, 450), bowl -> bowl(bowl, INDIGO))
                    .place(at -> at.at(1860, 450), bowl -> bowl(bowl, RED))
                    .place(at -> at.at(1620, 680), bowl -> bowl(bowl, OCHRE))
                    .place(at -> at.at(1860, 680), bowl -> bowl(bowl, VERDIGRIS)));
  }

  private static Mark.Group border(int y) {
    return Mark.group(Mark.line(KEY, INNER, "M0 0l60 60 -60 60 -60-60ZM0 36l24 24 -24 24 -24-24Z"))
        .at(30, y)
        .times(17, 120, 0);
  }

  /// The lines of the key block: a carp over waves.
  private static void carved(Plane plane) {
    plane
        .key(BOLD, FISH)
        .key(OUTLINE, FISH_LINES)
        .spot(KEY, circle(-164, -10, 14))
        .key(
            Mark.group(Mark.line(KEY, INNER, "M0-30c24 10 24 50 0 60M24-60c24 10 24 50 0 60"))
                .at(-60, 6)
                .times(4, 48, 4))
        .key(
            Mark.group(Mark.line(KEY, OUTLINE, "M0 0c0-70 90-70 90 0M24 0c0-36 44-36 44 0"))
                .at(-225, 200)
                .times(5, 90, 0));
  }

  private static void bowl(Plane plane, Ink ink) {
    plane
        .shape(SHELL, BOLD, "M-110 0c0 70 34 106 70 116l0 20 80 0 0-20c36-10 70-46 70-116")
        .shape(SHELL, BOLD, ellipse(0, 0, 110, 48))
        .shape(ink, OUTLINE, ellipse(0, 2, 86, 34))
        .key(INNER, "M-90 64c50 26 130 26 180 0");
  }
}
