package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;

/// Posters of `arrive-noi-bai` about what a traveller needs first.
final class ArrivalPosters {
  private ArrivalPosters() {}

  /// A telephone and a plain passport, a SIM card between them.
  static Drawing sim() {
    return Drawing.on(RED, 370)
        .plane(
            table ->
                table
                    .colour(OCHRE, box(-10, 840, 2020, 370))
                    .key(OUTLINE, "M-10 840l2020 0")
                    .key(Motifs.scales(-40, 130))
                    .key(Motifs.scales(-100, 60)))
        .plane(
            passport ->
                passport.turn(
                    -8,
                    640,
                    600,
                    it ->
                        it.shape(SHELL, OUTLINE, roundBox(422, 246, 490, 700, 26))
                            .shape(INDIGO, BOLD, roundBox(395, 226, 490, 700, 26))
                            .line(
                                OCHRE,
                                OUTLINE,
                                "M640 410l150 150 -150 150 -150-150ZM640 470l90 90 -90 90 -90-90Z")
                            .line(OCHRE, BOLD, "M480 310l320 0M520 770l240 0M570 830l140 0")))
        .plane(
            phone ->
                phone.turn(
                    9,
                    1330,
                    600,
                    it ->
                        it.shape(KEY, BOLD, roundBox(1130, 190, 410, 820, 60))
                            .solid(SHELL, INNER, roundBox(1162, 270, 346, 650, 14))
                            .line(SHELL, OUTLINE, "M1290 230l90 0")
                            .line(SHELL, INNER, circle(1335, 964, 24))
                            .line(
                                INDIGO,
                                BROAD,
                                "M1335 650l0 2M1285 580c30-36 70-36 100 0"
                                    + "M1240 510c56-66 134-66 190 0M1204 436c78-90 184-90 262 0")
                            .line(VERDIGRIS, BOLD, "M1200 330l240 0")))
        .plane(
            card ->
                card.turn(
                    -5,
                    990,
                    720,
                    it ->
                        it.shape(OCHRE, BOLD, "M850 500l190 0 90 90 0 320 -280 0Z")
                            .solid(SHELL, INNER, roundBox(890, 690, 200, 180, 26))
                            .key(
                                INNER,
                                "M890 780l60 0M1030 780l60 0M990 690l0 40M990 830l0 40"
                                    + "M950 730l80 0 0 100 -80 0Z")));
  }

  /// Coins, a bank card and a small scale on a counter.
  static Drawing cashCardChange() {
    return Drawing.on(SHELL, 400)
        .plane(
            counter ->
                counter
                    .colour(INDIGO, box(-10, -10, 2020, 134))
                    .key(BOLD, "M-10 128l2020 0")
                    .key(Motifs.scales(-40, 100))
                    .colour(VERDIGRIS, box(-10, 860, 2020, 350))
                    .key(BOLD, "M-10 860l2020 0M-10 930l2020 0")
                    .key(Motifs.fret(20, 1010)))
        .plane(
            scale ->
                scale
                    .shape(RED, BOLD, "M740 860l50-270 420 0 50 270Z")
                    .shape(SHELL, OUTLINE, circle(1000, 725, 112))
                    .key(
                        INNER,
                        "M1000 633l0 26M1000 791l0 26M908 725l26 0M1066 725l26 0M935 660l18 18"
                            + "M1065 660l-18 18M935 790l18-18M1065 790l-18-18")
                    .key(BOLD, "M1000 725l44-62")
                    .shape(KEY, OUTLINE, box(970, 530, 60, 60))
                    .place(coins -> coins.at(900, 500), MoneyPosters::coins)
                    .place(coins -> coins.at(1095, 500), MoneyPosters::twoCoins))
        .plane(
            pan ->
                pan.shape(OCHRE, BOLD, "M690 490l620 0c-40 60-580 60-620 0Z")
                    .place(coins -> coins.at(280, 880), MoneyPosters::coins)
                    .place(coins -> coins.at(470, 880).scaled(1000), MoneyPosters::coins)
                    .place(coins -> coins.at(470, 672), MoneyPosters::twoCoins))
        .plane(
            card ->
                card.place(coins -> coins.at(400, 940), MoneyPosters::twoCoins)
                    .turn(
                        -14,
                        1590,
                        700,
                        it ->
                            it.shape(INDIGO, BOLD, roundBox(1380, 560, 420, 270, 34))
                                .solid(OCHRE, INNER, roundBox(1430, 650, 84, 66, 14))
                                .line(SHELL, OUTLINE, "M1440 770l60 0M1530 770l60 0M1620 770l60 0")
                                .line(OCHRE, THICK, "M1390 610l400 0"))
                    .solid(OCHRE, BOLD, circle(1420, 830, 96))
                    .solid(OCHRE, INNER, circle(1420, 830, 72))
                    .solid(VERDIGRIS, INNER, box(1392, 802, 56, 56)));
  }

  /// A suitcase on the belt, and whose?
  static Drawing lostSomething() {
    return Drawing.on(INDIGO, 330)
        .tall(664)
        .plane(
            belt ->
                belt.key(Motifs.scales(-40, 90))
                    .key(Motifs.scales(-100, 160))
                    .colour(VERDIGRIS, "M-10 860l2020 0 0 180 -2020 0Z")
                    .colour(RED, box(-10, 1040, 2020, 170))
                    .key(BOLD, "M-10 860l2020 0M-10 1040l2020 0")
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0c-40 60-40 120 0 170"))
                            .at(30, 865)
                            .times(18, 120, 0)))
        .plane(
            others ->
                others
                    .key(THICK, "M180 520c0-100 240-100 240 0M1600 580c0-110 200-110 200 0")
                    .shape(RED, BOLD, roundBox(60, 510, 480, 400, 60))
                    .shape(
                        SHELL,
                        BOLD,
                        "M1460 910c-20-200 20-330 120-340l240 0c100 10 140 140 120 340Z")
                    .key(INNER, "M60 610l480 0M1466 730l468 0")
                    .line(SHELL, OUTLINE, "M160 510l0 400M440 510l0 400")
                    .line(RED, OUTLINE, "M1480 780l440 0M1476 840l448 0")
                    .solid(OCHRE, OUTLINE, box(130, 590, 60, 40))
                    .solid(OCHRE, OUTLINE, box(410, 590, 60, 40))
                    .solid(RED, OUTLINE, roundBox(1600, 640, 200, 60, 20)))
        .plane(
            handle ->
                handle
                    .key(WIDE, "M860 320l0-160 280 0 0 160")
                    .line(SHELL, BOLD, "M860 320l0-160 280 0 0 160")
                    .spot(KEY, circle(780, 930, 52))
                    .spot(KEY, circle(1220, 930, 52)))
        .plane(
            suitcase ->
                suitcase
                    .shape(OCHRE, BOLD, roundBox(640, 290, 720, 610, 80))
                    .key(OUTLINE, roundBox(690, 340, 620, 510, 50))
                    .key(INNER, "M640 420l50 0M1310 420l50 0M640 770l50 0M1310 770l50 0")
                    .solid(RED, OUTLINE, "M640 380l90-90 -50 0c-24 8-40 24-40 50Z")
                    .solid(RED, OUTLINE, "M1360 380l-90-90 50 0c24 8 40 24 40 50Z")
                    .solid(RED, OUTLINE, "M640 810l90 90 -50 0c-24-8-40-24-40-50Z")
                    .solid(RED, OUTLINE, "M1360 810l-90 90 50 0c24-8 40-24 40-50Z"))
        .plane(
            question ->
                question.place(
                    mark -> mark.at(985, 600).scaled(1050),
                    mark ->
                        mark.shape(
                                SHELL,
                                BOLD,
                                "M-130-60C-130-180-50-235 20-235C105-235 155-180 155-108"
                                    + "C155-10 68 0 68 82L68 92L-28 92L-28 60C-28-40 58-45 58-108"
                                    + "C58-138 40-150 15-150C-18-150-35-125-35-60Z")
                            .shape(SHELL, BOLD, roundBox(-32, 130, 104, 90, 40))))
        .plane(
            tag ->
                tag.key(OUTLINE, "M1140 200c120 10 190 60 250 140")
                    .turn(
                        24,
                        1430,
                        430,
                        it ->
                            it.shape(SHELL, BOLD, "M1430 330l60 50 0 190 -120 0 0-190Z")
                                .key(OUTLINE, circle(1430, 384, 14))
                                .key(INNER, "M1396 450l68 0M1396 490l68 0M1396 530l40 0")));
  }
}
