package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Two people walk arm in arm towards a door.
final class ExitPoster {
  private ExitPoster() {}

  static Drawing drawing() {
    return Drawing.on(INDIGO, 420)
        .tall(664)
        .plane(
            hall ->
                hall.shape(VERDIGRIS, BOLD, "M-10 930l2020 0 0 300 -2020 0Z")
                    .colour(OCHRE, "M620 930l760 0 420 300 -1600 0Z")
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL,
                                    INNER,
                                    "M0 0l60 60 -60 60 -60-60ZM0 36l24 24 -24 24 -24-24Z"))
                            .at(30, 30)
                            .times(17, 120, 0))
                    .shape(SHELL, BOLD, box(560, 230, 880, 700))
                    .shape(OCHRE, BOLD, box(620, 290, 760, 640)))
        .plane(
            leaves ->
                leaves
                    .shape(RED, BOLD, "M620 290l-190-60 0 760 190-60Z")
                    .shape(RED, BOLD, "M1380 290l190-60 0 760 -190-60Z")
                    .key(
                        OUTLINE,
                        "M590 330l-130-36 0 260 130 0ZM590 600l-130 0 0 330 130-36ZM1410 330l130-36 0 260 -130 0ZM1410 600l130 0 0 330 -130-36Z")
                    .key(OUTLINE, "M620 930l-420 300M1380 930l420 300"))
        .plane(
            people ->
                people
                    .place(at -> at.at(880, 1110), ExitPoster::woman)
                    .place(at -> at.at(1130, 1110), ExitPoster::old));
  }

  /// A woman in a long dress and a conical hat, from behind, 640 high.
  private static void woman(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, "M-70-220l140 0 10 190 30 30 -90 0 -20-120 -20 120 -90 0 30-30Z")
        .solid(
            INDIGO,
            BOLD,
            "M-40-480l80 0c50 6 70 30 76 70l30 130 -50 14 -26-70c-6 50 20 150 30 250l-200 0c10-100 36-200 30-250l-26 70 -50-14 30-130c6-40 26-64 76-70Z")
        .key(INNER, "M0-230l0 214M-60-280c40 16 80 16 120 0")
        .solid(SHELL, INNER, "M-24-510l48 0 0 40c-16 14-32 14-48 0Z")
        .solid(KEY, OUTLINE, "M-50-560c0-40 100-40 100 0c0 40-16 60-50 60c-34 0-50-20-50-60Z")
        .solid(
            SHELL, BOLD, "M-140-550c60-24 110-60 140-112c30 52 80 88 140 112c-70 26-210 26-280 0Z")
        .key(INNER, "M0-660l-44 126M0-660l44 126M0-660l-92 120M0-660l92 120");
  }

  /// An old man with a stick, from behind, 600 high.
  private static void old(Plane plane) {
    plane
        .key(THICK, "M150-300l20 300M120-300c0-40 50-40 56-4")
        .shape(VERDIGRIS, OUTLINE, "M-80-250l160 0 6 220 24 30 -90 0 -20-150 -20 150 -90 0 24-30Z")
        .solid(
            RED,
            BOLD,
            "M-40-450l80 0c54 6 76 34 82 74l26 90 -50 20 -24-50 6 130 -160 0 6-130 -40 40 -44-44 36-56c6-40 26-68 82-74Z")
        .key(INNER, "M-60-250l120 0M0-440l0 60")
        .solid(SHELL, INNER, "M-26-480l52 0 0 40c-16 14-36 14-52 0ZM112-300l34-8 10 36 -36 14Z")
        .solid(SHELL, OUTLINE, "M-60-530c-26-16-26 40 6 40ZM60-530c26-16 26 40-6 40Z")
        .solid(KEY, OUTLINE, "M-60-530c-10-100 130-100 120 0c-2 44-24 60-60 60c-36 0-58-16-60-60Z");
  }
}
