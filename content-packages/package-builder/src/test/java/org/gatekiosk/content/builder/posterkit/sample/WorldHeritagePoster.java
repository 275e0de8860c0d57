package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;
import org.gatekiosk.content.format.poster.Ink;

/// Nine small plates, one for each heritage site; no two neighbours on the same ink.
final class WorldHeritagePoster {
  private static final String DRAGON =
      "M-164-30c-10-90 60-130 114-70c20 30 40 20 50-10c10-30 20-70 40-90l60 40c-30 40-20 70-40 110c-30 60-110 60-140 10c-10-20-30-10-30 10Z";
  private static final String WAVE = "M0 0c20-22 40-22 60-22c20 0 40 0 60 22";

  private WorldHeritagePoster() {}

  static Drawing drawing() {
    return Drawing.on(INDIGO, 555)
        .plane(
            borders ->
                borders
                    .colour(RED, box(-10, -10, 2020, 120))
                    .colour(RED, box(-10, 1090, 2020, 120))
                    .key(OUTLINE, "M-10 110l2020 0M-10 1090l2020 0")
                    .key(border(50))
                    .key(border(1150)))
        .plane(
            plates -> {
              Ink[] inks = {OCHRE, SHELL, VERDIGRIS, OCHRE, SHELL, OCHRE, VERDIGRIS, SHELL, OCHRE};
              for (int i = 0; i < inks.length; i++) {
                int x = i < 4 ? 270 + i * 380 : 80 + (i - 4) * 380;
                plates.shape(inks[i], BOLD, box(x, i < 4 ? 190 : 620, 340, 340));
              }
            })
        .plane(
            pictures ->
                pictures
                    .place(at -> at.at(440, 500), WorldHeritagePoster::gate)
                    .place(at -> at.at(820, 500), WorldHeritagePoster::junk)
                    .place(at -> at.at(1200, 360), WorldHeritagePoster::lantern)
                    .place(at -> at.at(1580, 500), WorldHeritagePoster::tower)
                    .place(at -> at.at(250, 930), WorldHeritagePoster::cave)
                    .place(at -> at.at(630, 930), WorldHeritagePoster::dragon)
                    .place(at -> at.at(1010, 930), WorldHeritagePoster::wall)
                    .place(at -> at.at(1390, 930), WorldHeritagePoster::river)
                    .place(at -> at.at(1770, 930), WorldHeritagePoster::pagoda));
  }

  private static Mark.Group border(int y) {
    return Mark.group(Mark.line(SHELL, INNER, "M0 0l50-36 50 36 -50 36Z"))
        .at(0, y)
        .times(20, 100, 0);
  }

  private static void gate(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, "M-130 0l10-140 240 0 10 140Z")
        .shape(RED, OUTLINE, "M-120-160c30-10 40-30 50-60l140 0c10 30 20 50 50 60l-10 20 -220 0Z")
        .shape(RED, OUTLINE, "M-70-230c20-6 30-20 36-40l68 0c6 20 16 34 36 40l-6 12 -128 0Z")
        .solid(
            KEY,
            OUTLINE,
            "M-36 0l0-60c0-50 72-50 72 0l0 60ZM-100 0l0-40c0-36 44-36 44 0l0 40ZM56 0l0-40c0-36 44-36 44 0l0 40Z");
  }

  private static void junk(Plane plane) {
    plane
        .colour(INDIGO, box(-160, -60, 320, 80))
        .key(Mark.group(Mark.line(SHELL, INNER, WAVE)).at(-150, -10).scaled(800).times(3, 100, 0))
        .shape(RED, OUTLINE, "M-10-90c-70-20-110-10-130 0c0-70 40-130 120-180c20 50 20 110 10 180Z")
        .shape(RED, OUTLINE, "M20-90c40-10 70-10 110 0c0-60-20-110-90-140c-20 50-24 90-20 140Z")
        .key(INNER, "M-130-130c40-10 80-10 120 0M-100-190c30-10 60-10 90 0M30-140c30-10 60-10 90 0")
        .solid(OCHRE, OUTLINE, "M-140-80l280 0c-10 40-30 60-50 60l-170 0c-30 0-50-20-60-60Z");
  }

  private static void lantern(Plane plane) {
    plane
        .key(OUTLINE, "M0-170l0 50M0 100l0 50M-16 100l-10 46M16 100l10 46")
        .shape(OCHRE, OUTLINE, "M-60-100c-120 50-120 150 0 180l120 0c120-30 120-130 0-180Z")
        .key(INNER, "M-30-100c-50 60-50 130 0 180M30-100c50 60 50 130 0 180M0-100l0 180")
        .solid(RED, OUTLINE, "M-70-120l140 0 0 26 -140 0ZM-60 76l120 0 0 26 -120 0Z");
  }

  private static void tower(Plane plane) {
    plane
        .shape(RED, OUTLINE, "M-90 0l0-130 180 0 0 130Z")
        .shape(RED, OUTLINE, "M-100-130l200 0 -24-30 -152 0Z")
        .shape(RED, OUTLINE, "M-64-160l0-50 128 0 0 50Z")
        .shape(RED, OUTLINE, "M-72-210c20-10 50-40 72-80c22 40 52 70 72 80Z")
        .solid(KEY, OUTLINE, "M-30 0l0-60c0-20 20-40 30-50c10 10 30 30 30 50l0 60Z")
        .line(SHELL, FINE, "M-70-20l0-90M70-20l0-90M-40-175l80 0M-40-195l80 0");
  }

  private static void cave(Plane plane) {
    plane
        .shape(
            VERDIGRIS,
            OUTLINE,
            "M-164 26l0-200c30-80 80-110 130-90c50-50 130-30 150 30c30 10 44 40 48 70l0 190Z")
        .solid(KEY, OUTLINE, "M-100 26c-30-110 20-200 100-200c80 0 130 90 100 200Z")
        .line(SHELL, OUTLINE, "M-50-140l0 50M-16-150l0 80M20-150l0 40M54-130l0 60")
        .solid(INDIGO, OUTLINE, "M-106 26l0-40 212 0 0 40Z")
        .line(SHELL, INNER, "M-80 6c20-10 40-10 60 0M0 6c20-10 40-10 60 0");
  }

  private static void dragon(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, "M-160 20l0-50 90 0 0-40 90 0 0-40 130 0 0 130Z")
        .solid(SHELL, OUTLINE, DRAGON)
        .key(
            INNER,
            "M-120-90c10 10 16 20 16 34M-70-100c0 16-6 24-14 30M-20-70c-4-14-12-22-20-26M40-110c-14-4-24-4-36 0M40-150c-10-6-16-8-24-8")
        .solid(
            SHELL,
            OUTLINE,
            "M0-170c-10-60 30-100 90-96c40 2 64 24 60 46l-46 8c24 10 10 36-14 36c-40 0-60 16-90 6Z")
        .spot(KEY, circle(74, -226, 10))
        .key(OUTLINE, "M24-250c-20-20-40-24-64-20M6-210c-20-6-40-4-56 6M130-246l10-10");
  }

  private static void wall(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, "M-150 10l10-210 280 0 10 210Z")
        .key(
            INNER,
            "M-150-60l300 0M-146-130l290 0M-90-200l0 70M0-200l0 40M90-200l0 70M-120-130l0 70M120-130l0 70M-90-60l0 70M90-60l0 70")
        .solid(KEY, OUTLINE, "M-50 10l0-90c0-70 100-70 100 0l0 90Z")
        .key(BOLD, "M-140-200l280 0");
  }

  private static void river(Plane plane) {
    plane
        .shape(
            VERDIGRIS,
            OUTLINE,
            "M-164-70c20-120 50-170 80-170c30 0 50 60 60 110c20-80 40-120 70-120c40 0 80 90 112 180Z")
        .colour(INDIGO, "M-164-70l328 0 0 90 -328 0Z")
        .key(OUTLINE, "M-164-70l328 0M-90-200c-10 30-20 50-20 80M50-210c10 30 20 60 20 90")
        .key(Mark.group(Mark.line(SHELL, INNER, WAVE)).at(-150, -20).scaled(800).times(3, 100, 0))
        .solid(OCHRE, INNER, "M10-30c30 14 70 14 110 0l-20 30 -70 0Z");
  }

  private static void pagoda(Plane plane) {
    plane
        .shape(
            SHELL,
            OUTLINE,
            "M-70 10l0-90 140 0 0 90ZM-50-110l0-50 100 0 0 50ZM-34-190l0-40 68 0 0 40Z")
        .shape(RED, OUTLINE, "M-110-80c30-4 40-14 50-34l120 0c10 20 20 30 50 34l-6 12 -208 0Z")
        .shape(RED, OUTLINE, "M-86-160c24-4 34-14 40-34l92 0c6 20 16 30 40 34l-6 12 -160 0Z")
        .shape(RED, OUTLINE, "M-64-230c30-10 50-30 64-56c14 26 34 46 64 56l-6 12 -116 0Z")
        .solid(KEY, OUTLINE, "M-22 10l0-50c0-30 44-30 44 0l0 50Z");
  }
}
