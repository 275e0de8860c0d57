package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;

/// Posters of `help`.
final class HelpPosters {
  private HelpPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("emergency-numbers", emergencyNumbers());
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
}
