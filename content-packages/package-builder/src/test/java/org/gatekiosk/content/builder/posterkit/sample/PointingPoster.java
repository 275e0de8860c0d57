package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;

/// A hand points at a grid of small pictures.
final class PointingPoster {
  private PointingPoster() {}

  static Drawing drawing() {
    return Drawing.on(VERDIGRIS, 370)
        .plane(
            sheet ->
                sheet
                    .shape(SHELL, BOLD, box(170, 90, 1170, 1030))
                    .key(
                        Mark.group(Mark.line(KEY, OUTLINE, box(0, 0, 250, 270)))
                            .at(220, 140)
                            .times(4, 275, 0))
                    .key(
                        Mark.group(Mark.line(KEY, OUTLINE, box(0, 0, 250, 270)))
                            .at(220, 465)
                            .times(4, 275, 0))
                    .key(
                        Mark.group(Mark.line(KEY, OUTLINE, box(0, 0, 250, 270)))
                            .at(220, 790)
                            .times(4, 275, 0))
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l40 40 -40 40 -40-40Z"))
                            .at(80, 20)
                            .times(14, 0, 86))
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l40 40 -40 40 -40-40Z"))
                            .at(1920, 20)
                            .times(14, 0, 86)))
        .plane(PointingPoster::needs)
        .plane(hand -> hand.place(at -> at.at(1530, 620).scaled(1250).mirror(), Hands::pointing));
  }

  /// What a traveller may point at, row by row.
  private static void needs(Plane plane) {
    plane
        .shape(RED, OUTLINE, "M255 290c0-130 180-130 180 0Z")
        .key(OUTLINE, "M345 290l0 60c0 30-44 30-44 0")
        .shape(INDIGO, OUTLINE, "M620 180c50 70 80 100 80 140c0 80-160 80-160 0c0-40 30-70 80-140Z")
        .shape(OCHRE, OUTLINE, "M815 350l0-110 160 0 0 110ZM845 240l0-40 100 0 0 40")
        .shape(VERDIGRIS, OUTLINE, box(1110, 180, 120, 180))
        .line(SHELL, BOLD, "M1140 246l30-36 30 36M1140 294l30 36 30-36")
        .shape(OCHRE, OUTLINE, "M250 650l190 0c0 60-60 70-95 70c-35 0-95-10-95-70Z")
        .key(OUTLINE, "M310 610c-20-30 20-40 0-80M370 610c-20-30 20-40 0-80")
        .shape(
            VERDIGRIS,
            OUTLINE,
            "M590 500l60 0 0 70 70 0 0 60 -70 0 0 70 -60 0 0-70 -70 0 0-60 70 0Z")
        .shape(
            INDIGO,
            OUTLINE,
            "M800 690l0-100 50-70 90 0 50 70 0 100ZM820 690l0 26 40 0 0-26M930 690l0 26 40 0 0-26")
        .shape(SHELL, OUTLINE, "M830 590l26-46 78 0 26 46Z")
        .shape(RED, OUTLINE, roundBox(1125, 500, 100, 200, 16))
        .key(OUTLINE, "M1125 650l100 0M1160 676l30 0")
        .shape(
            INDIGO,
            OUTLINE,
            "M250 980l190 0 0-40c0-30-40-30-60-30l-130 0ZM250 870l0 140M440 980l0 30M270 900l50 0 0 30 -50 0Z")
        .shape(OCHRE, OUTLINE, circle(580, 890, 44))
        .key(BOLD, "M610 920l90 90M670 980l30-30M640 950l24-24")
        .shape(VERDIGRIS, OUTLINE, "M810 990l0-110 85-60 85 60 0 110ZM870 990l0-60 50 0 0 60")
        .shape(SHELL, OUTLINE, circle(1170, 920, 80))
        .key(OUTLINE, "M1170 920l0-50M1170 920l36 26");
  }
}
