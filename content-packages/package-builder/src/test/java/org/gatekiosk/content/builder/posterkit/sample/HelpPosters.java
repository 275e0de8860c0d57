package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `help`.
final class HelpPosters {
  private HelpPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("emergency-numbers", emergencyNumbers());
    posters.put("disaster-rescue", RescuePosters.disaster());
    posters.put("point-at-it", PointingPoster.drawing());
    posters.put("show-this", showThis());
    posters.put("passport-lost", RescuePosters.passportLost());
    posters.put("child-missing", RescuePosters.childMissing());
    return posters;
  }

  static final String SHIELD =
      "M0-170c50 34 100 44 150 44l0 110c0 100-60 160-150 206c-90-46-150-106-150-206l0-110c50 0 100-10 150-44Z";
  static final String CROSS =
      "M-60-170l120 0 0 110 110 0 0 120 -110 0 0 110 -120 0 0-110 -110 0 0-120 110 0Z";

  /// Four plates that hang in a row: shield, flame, cross, wave.
  private static Drawing emergencyNumbers() {
    return Drawing.on(RED, 365)
        .plane(
            wall ->
                wall.colour(OCHRE, box(-10, 960, 2020, 250))
                    .key(BOLD, "M-10 960l2020 0")
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l0 80M-80 80l0 80M0 160l0 80"))
                            .at(60, 970)
                            .times(13, 160, 0))
                    .key(INNER, "M-10 1050l2020 0M-10 1130l2020 0")
                    .shape(VERDIGRIS, BOLD, "M-10-10l2020 0 0 150 -2020 0Z")
                    .place(
                        tiles -> tiles.at(-40, 140).times(18, 120, 0),
                        tile ->
                            tile.shape(VERDIGRIS, INNER, "M0 0c0 80 120 80 120 0")
                                .key(INNER, "M0-150l0 150M30 0c0 40 60 40 60 0"))
                    .shape(OCHRE, BOLD, box(-20, 240, 2040, 50)))
        .plane(
            plates ->
                plates
                    .key(
                        Mark.group(
                                Mark.line(
                                    KEY,
                                    OUTLINE,
                                    "M60 250l0 120M340 250l0 120M40 250l40 0M320 250l40 0"))
                            .at(80, 0)
                            .times(4, 480, 0))
                    .shape(INDIGO, BOLD, roundBox(80, 370, 400, 450, 36))
                    .shape(SHELL, BOLD, roundBox(560, 370, 400, 450, 36))
                    .shape(VERDIGRIS, BOLD, roundBox(1040, 370, 400, 450, 36))
                    .shape(OCHRE, BOLD, roundBox(1520, 370, 400, 450, 36))
                    .line(SHELL, INNER, roundBox(104, 394, 352, 402, 20))
                    .line(SHELL, INNER, roundBox(1064, 394, 352, 402, 20))
                    .key(INNER, roundBox(584, 394, 352, 402, 20))
                    .key(INNER, roundBox(1544, 394, 352, 402, 20)))
        .plane(
            signs ->
                signs
                    .place(
                        shield -> shield.at(280, 590),
                        shield ->
                            shield
                                .shape(SHELL, BOLD, SHIELD)
                                .colour(
                                    OCHRE, "M0-170c50 34 100 44 150 44l0 110c0 100-60 160-150 206Z")
                                .key(OUTLINE, "M0-170l0 360"))
                    .place(
                        flame -> flame.at(760, 595),
                        flame ->
                            flame
                                .shape(
                                    RED,
                                    BOLD,
                                    "M0 180c-96 0-150-60-150-140c0-90 100-120 90-230c80 40 100 90 100 150"
                                        + "c20-6 36-26 36-66c50 40 80 90 80 146c0 80-60 140-156 140Z")
                                .shape(
                                    OCHRE,
                                    OUTLINE,
                                    "M0 180c-56 0-84-34-84-76c0-54 60-70 64-134c50 30 50 70 56 100c16-4 22-16 24-34"
                                        + "c20 24 28 44 28 68c0 42-32 76-88 76Z"))
                    .place(cross -> cross.at(1240, 595), cross -> cross.shape(SHELL, BOLD, CROSS))
                    .place(
                        wave -> wave.at(1720, 595),
                        wave ->
                            wave.shape(
                                    INDIGO,
                                    BOLD,
                                    "M-152 170l0-90c50-20 60-90 90-150c40-80 130-110 180-60c40 40 30 100-10 104"
                                        + "c-30 2-44-24-26-46c-50-10-70 50-40 100c24 36 70 40 110 20l0 122Z")
                                .line(
                                    SHELL,
                                    OUTLINE,
                                    "M-120 120c60-10 80-90 110-140M-110 150c40 0 70-20 90-60M0 100c30 40 80 50 130 40")
                                .key(INNER, "M-100-110l0 2M-60-150l0 2M130 20l0 2")));
  }

  /// Two speech balloons over two heads: a cross in one, a shield in the other.
  private static Drawing showThis() {
    return Drawing.on(OCHRE, 240)
        .plane(
            wall ->
                wall.colour(RED, box(-10, -10, 2020, 110))
                    .key(OUTLINE, "M-10 100l2020 0")
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL, INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
                            .at(-40, 84)
                            .times(18, 120, 0)))
        .plane(
            balloons ->
                balloons
                    .shape(
                        SHELL,
                        BOLD,
                        "M160 190l640 0c40 0 60 20 60 60l0 380c0 40-20 60-60 60l-330 0 -110 130 10-130 -210 0c-40 0-60-20-60-60l0-380c0-40 20-60 60-60Z")
                    .shape(
                        SHELL,
                        BOLD,
                        "M1200 190l640 0c40 0 60 20 60 60l0 380c0 40-20 60-60 60l-210 0 10 130 -110-130 -330 0c-40 0-60-20-60-60l0-380c0-40 20-60 60-60Z")
                    .place(
                        at -> at.at(480, 440).scaled(1150),
                        cross -> cross.shape(VERDIGRIS, BOLD, CROSS))
                    .place(
                        at -> at.at(1520, 430).scaled(1150),
                        shield ->
                            shield
                                .shape(INDIGO, BOLD, SHIELD)
                                .line(
                                    SHELL,
                                    OUTLINE,
                                    "M0-130c40 26 74 36 112 38l0 76c0 78-50 126-112 162c-62-36-112-84-112-162l0-76c38-2 72-12 112-38Z")))
        .plane(
            people ->
                people
                    .place(at -> at.at(430, 1210), HelpPosters::hatted)
                    .place(at -> at.at(1570, 1210), HelpPosters::bareheaded)
                    .shape(INDIGO, BOLD, box(860, 950, 280, 270))
                    .solid(SHELL, OUTLINE, box(885, 976, 230, 250))
                    .key(INNER, "M915 1020l170 0M915 1060l170 0M915 1100l120 0M915 1140l170 0"));
  }

  /// Head and shoulders under a conical hat, from behind, 360 high.
  private static void hatted(Plane plane) {
    plane
        .shape(INDIGO, BOLD, "M-190 20c-10-140 60-180 190-180c130 0 200 40 190 180Z")
        .shape(SHELL, OUTLINE, "M-36-150l0-60 72 0 0 60c-20 20-52 20-72 0Z")
        .solid(KEY, OUTLINE, "M-76-230c0-60 152-60 152 0c0 50-30 80-76 80c-46 0-76-30-76-80Z")
        .solid(
            OCHRE,
            BOLD,
            "M-190-220c80-30 150-80 190-150c40 70 110 120 190 150c-100 40-280 40-380 0Z")
        .key(
            INNER,
            "M0-370l-60 172M0-370l60 172M0-370l-120 166M0-370l120 166M-110-270c60 24 160 24 220 0");
  }

  /// Head and shoulders with short hair, from behind, 340 high.
  private static void bareheaded(Plane plane) {
    plane
        .shape(RED, BOLD, "M-200 20c-10-140 60-180 200-180c140 0 210 40 200 180Z")
        .shape(
            SHELL,
            OUTLINE,
            "M-44-140l0-70 88 0 0 70c-24 20-64 20-88 0ZM-100-250c-30-20-30 50 10 50ZM100-250c30-20 30 50-10 50Z")
        .solid(KEY, OUTLINE, "M-96-250c-10-130 202-130 192 0c-4 60-40 90-96 90c-56 0-92-30-96-90Z");
  }
}
