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
import org.gatekiosk.content.format.poster.Ink;

/// Posters of `viet-nam`.
final class VietNamPosters {
  private VietNamPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("world-heritage", WorldHeritagePoster.drawing());
    posters.put("dong-ho-prints", dongHoPrints());
    posters.put("tet", tet());
    posters.put("water-puppets", WaterPuppetsPoster.drawing());
    posters.put("coming-home", VillagePosters.comingHome());
    posters.put("ten-words", VillagePosters.tenWords());
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

  /// A branch of yellow apricot and one of peach blossom.
  private static Drawing tet() {
    return Drawing.on(SHELL, 320)
        .plane(
            branches ->
                branches
                    .shape(KEY, OUTLINE, BRANCH)
                    .shape(KEY, OUTLINE, OTHER_BRANCH)
                    .key(THICK, "M200 740c-50-60-60-120-80-180M1800 760c50-80 60-160 80-240")
                    .key(Motifs.cloud(850, 150, 750))
                    .key(leaf(320, 480))
                    .key(leaf(480, 600))
                    .key(leaf(730, 520))
                    .key(leaf(170, 660))
                    .key(leaf(1690, 480).mirror())
                    .key(leaf(1560, 650).mirror())
                    .key(leaf(1330, 610).mirror())
                    .key(leaf(1840, 640).mirror()))
        .plane(
            table ->
                table
                    .colour(INDIGO, box(-10, 980, 2020, 230))
                    .key(BOLD, "M-10 980l2020 0")
                    .key(scallops(-40, 1080))
                    .key(scallops(-100, 1150)))
        .plane(
            flowers -> {
              for (int[] at : APRICOT) {
                flowers.place(
                    g -> g.at(at[0], at[1]).scaled(at[2]), flower -> blossom(flower, OCHRE, RED));
              }
              for (int[] at : PEACH) {
                flowers.place(
                    g -> g.at(at[0], at[1]).scaled(at[2]), flower -> blossom(flower, RED, OCHRE));
              }
            });
  }

  private static Mark.Group leaf(int x, int y) {
    return Motifs.leaf(VERDIGRIS, x, y, 800);
  }

  private static Mark.Group scallops(int x, int y) {
    return Mark.group(Mark.line(SHELL, INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
        .at(x, y)
        .times(18, 120, 0);
  }

  private static final String BRANCH =
      "M-20 1010c120-120 200-300 380-380c160-70 340-60 460-170l60-110l14 10c-10 60-30 100-60 130c-60 60-130 90-220 110"
          + "c70 60 130 100 210 110l0 14c-100 0-190-50-270-110c-60 14-110 30-150 60c-140 100-210 260-300 420Z"
          + "M280 720c-20-190-10-310 70-440l14 6c-40 120-50 250-30 414Z";
  private static final String OTHER_BRANCH =
      "M2020 1010c-120-120-180-270-360-340c-140-60-300-20-430-120l-90-120l-14 10c20 70 50 110 90 150c60 50 110 70 170 80"
          + "c-60 70-110 110-190 120l0 14c100 0 170-50 240-126c80 0 130 10 190 40c130 80 200 230 270 420Z"
          + "M1690 690c40-130 20-250-40-370l-14 6c40 110 40 230 20 340Z";
  private static final int[][] APRICOT = {
    {370, 290, 1150},
    {560, 560, 1200},
    {830, 640, 900},
    {860, 330, 1000},
    {250, 760, 1000},
    {120, 560, 700},
    {700, 440, 700}
  };
  private static final int[][] PEACH = {
    {1640, 310, 1150},
    {1440, 600, 1200},
    {1130, 700, 900},
    {1140, 420, 1000},
    {1760, 760, 1000},
    {1880, 520, 700},
    {1300, 520, 700}
  };

  /// A blossom of five petals, 200 units wide.
  private static void blossom(Plane plane, Ink petals, Ink heart) {
    plane
        .solid(
            petals,
            OUTLINE,
            "M-14-20c-70-50-40-96 14-84c54-12 84 34 14 84c40-76 92-60 86-8c28 46-4 86-76 46"
                + "c86 26 82 76 36 86c-34 40-76 20-60-64c16 84-26 104-60 64c-46-10-50-60 36-86c-72 40-104 0-76-46c-6-52 46-68 86 8Z")
        .solid(heart, INNER, "M0-26l24 18 -8 28 -32 0 -8-28Z")
        .key(FINE, "M0-26l0-40M24-8l38-14M16 20l24 34M-16 20l-24 34M-24-8l-38-14");
  }
}
