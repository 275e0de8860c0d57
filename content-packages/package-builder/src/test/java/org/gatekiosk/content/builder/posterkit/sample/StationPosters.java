package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `arrive-gia-lam` about the station and the street before it.
final class StationPosters {
  private StationPosters() {}

  /// First light in a street of narrow houses: one stall has its pot on.
  static Drawing earlyMorning() {
    return Drawing.on(SHELL, 440)
        .plane(
            sky ->
                sky.colour(
                        OCHRE, "M-10 200c260-60 500 30 780-10c420-60 760 40 1240-10l0 300 -2020 0Z")
                    .key(Motifs.cloud(300, 130, 700))
                    .key(Motifs.cloud(1300, 110, 800)))
        .plane(
            houses ->
                houses
                    .place(row -> row.at(-60, 850).times(4, 620, 0), StationPosters::houses)
                    .key(BOLD, "M-10 850l2020 0"))
        .plane(
            street ->
                street
                    .colour(SHELL, box(-10, 860, 2020, 350))
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l0-40 120 0 0 40"))
                            .at(-10, 910)
                            .times(17, 120, 0))
                    .key(OUTLINE, "M-10 910l2020 0")
                    .line(
                        OCHRE,
                        BOLD,
                        "M100 1060l200 0M1500 1090l260 0M300 1150l160 0M1300 1000l120 0"))
        .plane(
            stall ->
                stall
                    .key(BOLD, "M640 960l0-440M1360 960l0-440")
                    .shape(RED, BOLD, "M560 560l110-140 660 0 110 140Z")
                    .spot(
                        OCHRE,
                        "M648 556l76-132 84 0 -40 132ZM880 556l24-132 90 0 -4 132ZM1112 556l-20-132 90 0 50 132Z")
                    .key(BOLD, "M560 560l110-140 660 0 110 140Z")
                    .solid(OCHRE, BOLD, box(600, 800, 800, 50))
                    .shape(VERDIGRIS, BOLD, box(630, 850, 740, 150))
                    .line(SHELL, INNER, "M700 880l600 0M700 970l600 0")
                    .solid(
                        OCHRE,
                        OUTLINE,
                        "M1250 580c60 0 60 110 0 110c-60 0-60-110 0-110ZM1250 580l0-20"))
        .plane(
            pot ->
                pot.shape(SHELL, BOLD, "M790 640l280 0 -20 170 -240 0Z")
                    .shape(OCHRE, BOLD, ellipse(930, 640, 146, 30))
                    .key(BOLD, "M790 680c-50 0-50 60 8 60M1070 680c50 0 50 60-8 60")
                    .line(
                        SHELL,
                        THICK,
                        "M860 610c-50-60-30-110 10-130c50-30 50-80 10-110M950 600c-60-60-30-130 20-160c50-30 50-110 0-130")
                    .place(
                        stools -> stools.at(300, 1080).times(2, 170, 30),
                        stool ->
                            stool
                                .shape(RED, OUTLINE, "M-60-80l120 0 0 24 -120 0Z")
                                .key(BOLD, "M-46-56l-14 56M46-56l14 56"))
                    .place(
                        stools -> stools.at(1540, 1110).times(2, 180, -30),
                        stool ->
                            stool
                                .shape(RED, OUTLINE, "M-60-80l120 0 0 24 -120 0Z")
                                .key(BOLD, "M-46-56l-14 56M46-56l14 56")));
  }

  /// Two narrow houses with closed shutters, 620 units wide.
  private static void houses(Plane plane) {
    plane
        .shape(INDIGO, OUTLINE, "M0 0l0-480 290 0 0 480Z")
        .shape(VERDIGRIS, OUTLINE, "M310 0l0-400 290 0 0 400Z")
        .solid(RED, OUTLINE, "M-16-480l50-70 222 0 50 70Z")
        .solid(RED, OUTLINE, "M294-400l50-70 222 0 50 70Z")
        .key(
            Mark.group(
                    Mark.solid(VERDIGRIS, INNER, "M0 0l0-110c0-40 70-40 70 0l0 110ZM35-136l0 136"))
                .at(40, -270)
                .times(2, 140, 0))
        .key(
            Mark.group(Mark.solid(INDIGO, INNER, "M0 0l0-110c0-40 70-40 70 0l0 110ZM35-136l0 136"))
                .at(350, -230)
                .times(2, 140, 0))
        .line(
            SHELL,
            INNER,
            "M30-180l230 0 0 180M30-180l0 180M88-180l0 180M145-180l0 180M202-180l0 180")
        .line(
            SHELL,
            INNER,
            "M340-170l230 0 0 170M340-170l0 170M398-170l0 170M455-170l0 170M512-170l0 170");
  }

  /// Plan of a hall: an example, not a real one.
  static Drawing inThisHall() {
    return Drawing.on(SHELL, 380)
        .plane(
            floor ->
                floor
                    .colour(OCHRE, box(120, 150, 1760, 900))
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l0 896"))
                            .at(245, 152)
                            .times(14, 125, 0))
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l1756 0"))
                            .at(122, 262)
                            .times(7, 0, 112)))
        .plane(
            rooms ->
                rooms
                    .shape(VERDIGRIS, BOLD, box(120, 150, 420, 330))
                    .shape(INDIGO, BOLD, box(540, 150, 420, 330))
                    .shape(RED, BOLD, box(1460, 150, 420, 330))
                    .shape(VERDIGRIS, BOLD, box(1460, 700, 420, 350))
                    .shape(SHELL, BOLD, box(120, 760, 420, 290)))
        .plane(
            doors ->
                doors
                    .key(WIDE, "M120 560l0-410 1760 0 0 900 -620 0M760 1050l-640 0 0-330")
                    .spot(OCHRE, box(250, 468, 150, 24))
                    .spot(OCHRE, box(670, 468, 150, 24))
                    .spot(OCHRE, box(1600, 468, 150, 24))
                    .spot(OCHRE, box(1448, 800, 24, 150))
                    .spot(OCHRE, box(528, 830, 24, 150))
                    .key(
                        INNER,
                        "M250 480l70 110M670 480l70 110M1600 480l70 110M1460 800l-110 70M540 830l110 70"))
        .plane(
            signs ->
                signs
                    .place(man -> man.at(260, 240), StationPosters::person)
                    .place(woman -> woman.at(400, 240), StationPosters::personInDress)
                    .shape(
                        SHELL,
                        OUTLINE,
                        "M660 250l0 110c0 60 180 60 180 0l0-110ZM840 280c60 0 60 80 0 80")
                    .shape(SHELL, OUTLINE, roundBox(1560, 240, 220, 160, 24))
                    .key(OUTLINE, "M1630 240l0-40 80 0 0 40M1610 240l0 160M1730 240l0 160")
                    .shape(SHELL, OUTLINE, box(1590, 770, 170, 210))
                    .key(
                        OUTLINE,
                        "M1675 770l0 210M1632 850l0-50M1612 820l20-24 20 24M1718 900l0 50M1698 930l20 24 20-24")
                    .shape(INDIGO, OUTLINE, roundBox(200, 830, 260, 130, 20))
                    .key(OUTLINE, "M230 960l0 40M430 960l0 40M200 890l260 0"))
        .plane(
            here ->
                here.shape(
                        INDIGO,
                        BOLD,
                        "M1000 850c-40-80-130-150-130-250c0-170 260-170 260 0c0 100-90 170-130 250Z")
                    .shape(SHELL, OUTLINE, circle(1000, 596, 60))
                    .key(BOLD, "M940 900c-60 30 0 50 60 50c60 0 120-20 60-50")
                    .line(RED, BROAD, "M1010 1180l0-160M960 1060l50-50 50 50"));
  }

  private static void person(Plane plane) {
    plane
        .shape(SHELL, INNER, circle(0, -20, 26))
        .shape(SHELL, INNER, "M-40 20l80 0 0 90 -16 0 0 80 -48 0 0-80 -16 0Z");
  }

  private static void personInDress(Plane plane) {
    plane
        .shape(SHELL, INNER, circle(0, -20, 26))
        .shape(SHELL, INNER, "M-30 20l60 0 30 110 -34 0 0 60 -52 0 0-60 -34 0Z");
  }
}
