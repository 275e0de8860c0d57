package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `customs-money` about what may come in.
final class CustomsPosters {
  private CustomsPosters() {}

  /// A bottle, a glass and a bag of goods.
  static Drawing dutyFree() {
    return Drawing.on(SHELL, 400)
        .plane(
            table ->
                table
                    .colour(OCHRE, box(-10, -10, 2020, 230))
                    .key(OUTLINE, "M-10 224l2020 0")
                    .key(Motifs.waves(KEY, INNER, -40, 110, 1000))
                    .key(Motifs.waves(KEY, INNER, -100, 170, 1000))
                    .colour(INDIGO, box(-10, 900, 2020, 310))
                    .key(BOLD, "M-10 900l2020 0")
                    .key(Motifs.fret(20, 1030)))
        .plane(
            bottle ->
                bottle
                    .shape(
                        VERDIGRIS,
                        BOLD,
                        "M400 940l0-380c0-90 90-90 90-180l0-150 120 0 0 150c0 90 90 90 90 180l0 380c0 20-10 30-30 30l-240 0c-20 0-30-10-30-30Z")
                    .solid(RED, BOLD, roundBox(474, 190, 152, 90, 16))
                    .shape(SHELL, OUTLINE, box(400, 640, 300, 210))
                    .shape(OCHRE, OUTLINE, "M550 670l90 75 -90 75 -90-75Z")
                    .line(SHELL, OUTLINE, "M436 590c4-50 50-60 70-110"))
        .plane(
            glass ->
                glass
                    .shape(
                        SHELL,
                        BOLD,
                        "M800 560l260 0c10 180-30 250-110 270l0 110 80 0 0 30 -200 0 0-30 80 0 0-110c-80-20-120-90-110-270Z")
                    .shape(
                        OCHRE,
                        INNER,
                        "M806 650c90 20 160-20 250 0c-6 110-50 156-126 156c-76 0-118-46-124-156Z")
                    .shape(
                        VERDIGRIS,
                        OUTLINE,
                        "M1040 540c0-50 40-80 80-80c50 0 80 40 80 80c0 30-30 60-60 70Z"))
        .plane(
            goods ->
                goods
                    .shape(OCHRE, BOLD, box(1330, 320, 210, 300))
                    .shape(
                        INDIGO,
                        BOLD,
                        "M1570 610l0-230c0-30 60-30 60-60l0-50 70 0 0 50c0 30 60 30 60 60l0 230Z")
                    .key(INNER, "M1330 390l210 0M1435 320l0 300")
                    .line(SHELL, INNER, "M1600 480l130 0M1600 520l130 0"))
        .plane(
            bag ->
                bag.shape(RED, BOLD, "M1250 540l620 0 40 430 -700 0Z")
                    .key(BROAD, "M1400 620c0-160 320-160 320 0")
                    .line(OCHRE, BOLD, "M1400 620c0-160 320-160 320 0")
                    .key(
                        Mark.group(Mark.fill(OCHRE, "M0 0l50 60 -50 60 -50-60Z"))
                            .at(1330, 730)
                            .times(5, 115, 0))
                    .line(OCHRE, OUTLINE, "M1236 700l648 0M1220 880l680 0"));
  }

  /// An electronic smoking device, crossed out.
  static Drawing eCigarettes() {
    return Drawing.on(OCHRE, 370)
        .plane(
            wall ->
                wall.colour(SHELL, box(-10, 940, 2020, 270))
                    .key(OUTLINE, "M-10 940l2020 0")
                    .key(Motifs.lozenges(KEY, 30, 1010)))
        .plane(
            smoke ->
                smoke
                    .line(
                        SHELL,
                        WIDE,
                        "M300 640c-70-70-50-150 20-190c70-40 80-130 10-170c-60-30-120 20-90 70"
                            + "c20 34 70 20 60-16")
                    .line(
                        SHELL,
                        BROAD,
                        "M200 700c-60-60-40-120 10-150c60-36 60-100 10-130c-40-24-90 10-70 50"
                            + "c14 26 50 16 44-10")
                    .turn(
                        -10,
                        1000,
                        600,
                        it ->
                            it.shape(KEY, BOLD, roundBox(330, 536, 150, 128, 50))
                                .shape(SHELL, BOLD, "M450 600l60-90 150 0 0 180 -150 0Z")
                                .shape(INDIGO, BOLD, roundBox(650, 450, 1010, 300, 80))
                                .shape(VERDIGRIS, OUTLINE, box(740, 450, 70, 300))
                                .solid(SHELL, OUTLINE, roundBox(880, 530, 250, 140, 24))
                                .solid(OCHRE, OUTLINE, circle(1400, 600, 66))
                                .line(SHELL, BOLD, "M1530 540l0 120M1580 540l0 120")))
        .plane(
            cross ->
                cross.shape(
                    RED,
                    BOLD,
                    "M1450 892L1390 968 1000 661 610 968 550 892 922 600 550 308 610 232 1000 539 1390 232 1450 308 1078 600Z"));
  }

  /// A medicine box and fruit.
  static Drawing medicineAndFood() {
    return Drawing.on(RED, 380)
        .plane(
            table ->
                table
                    .key(Motifs.scales(-40, 90))
                    .key(Motifs.scales(-100, 160))
                    .colour(OCHRE, box(-10, 860, 2020, 350))
                    .key(BOLD, "M-10 860l2020 0")
                    .key(Motifs.lozenges(KEY, 30, 1020)))
        .plane(
            box ->
                box.key(WIDE, "M520 400l0-90c0-30 20-50 50-50l220 0c30 0 50 20 50 50l0 90")
                    .line(SHELL, BOLD, "M520 400l0-90c0-30 20-50 50-50l220 0c30 0 50 20 50 50l0 90")
                    .shape(SHELL, BOLD, roundBox(300, 390, 760, 540, 60))
                    .shape(
                        VERDIGRIS,
                        BOLD,
                        "M620 480l120 0 0 120 120 0 0 120 -120 0 0 120 -120 0 0-120 -120 0 0-120 120 0Z")
                    .key(INNER, "M300 470l90 0M970 470l90 0M300 850l90 0M970 850l90 0"))
        .plane(
            fruit ->
                fruit
                    .shape(
                        OCHRE,
                        BOLD,
                        "M1310 550c170-20 250 110 220 230c-30 110-160 170-270 140c-120-30-160-160-110-250c30-60 80-110 160-120Z")
                    .line(SHELL, BOLD, "M1200 700c10-50 40-80 80-96")
                    .turn(-22, 1640, 470, CustomsPosters::banana))
        .plane(
            leaves ->
                leaves
                    .shape(
                        VERDIGRIS,
                        BOLD,
                        "M1300 560c-60 20-130-20-150-100c80-20 150 20 150 100ZM1310 560c20-80 100-110 180-90c-20 80-100 120-180 90Z")
                    .key(THICK, "M1306 562l-4-20")
                    .turn(0, 1640, 470, CustomsPosters::banana))
        .plane(
            bananas ->
                bananas
                    .turn(22, 1640, 470, CustomsPosters::banana)
                    .solid(KEY, INNER, "M1606 436l56 0 6 50 -62 6Z"))
        .plane(
            pills ->
                pills
                    .shape(SHELL, BOLD, roundBox(930, 890, 240, 100, 50))
                    .shape(INDIGO, BOLD, "M1050 890l70 0c66 0 66 100 0 100l-70 0Z")
                    .solid(SHELL, OUTLINE, circle(1270, 990, 46))
                    .key(INNER, "M1230 990l80 0"));
  }

  /// A banana that hangs from 1640, 470.
  private static void banana(Plane plane) {
    plane
        .shape(
            OCHRE,
            BOLD,
            "M1620 470c-30 170 30 350 190 430c30 14 50-20 26-40c-110-100-170-220-166-390Z")
        .key(INNER, "M1644 480c-10 150 30 290 150 390");
  }

  /// Two doors: an octagon over the green one, a square over the red one.
  static Drawing greenOrRed() {
    return Drawing.on(SHELL, 90)
        .plane(
            floor ->
                floor
                    .colour(OCHRE, box(-10, 860, 2020, 350))
                    .key(BOLD, "M-10 860l2020 0")
                    .key(
                        OUTLINE,
                        "M1000 860l0 350M760 860l-240 350M1240 860l240 350M520 860l-480 350M1480 860l480 350M280 860l-290 140M1720 860l290 140M-10 930l2020 0M-10 1030l2020 0M-10 1150l2020 0")
                    .line(INDIGO, THICK, "M-10 60l2020 0")
                    .line(INDIGO, INNER, "M-10 100l2020 0"))
        .plane(
            doors ->
                doors
                    .shape(KEY, BOLD, box(230, 330, 620, 530))
                    .shape(KEY, BOLD, box(1150, 330, 620, 530))
                    .shape(
                        VERDIGRIS, BOLD, "M260 360l270 0 0 500 -270 0ZM550 360l270 0 0 500 -270 0Z")
                    .shape(RED, BOLD, "M1180 360l270 0 0 500 -270 0ZM1470 360l270 0 0 500 -270 0Z")
                    .shape(
                        SHELL, OUTLINE, "M310 420l170 0 0 190 -170 0ZM600 420l170 0 0 190 -170 0Z")
                    .shape(
                        SHELL,
                        OUTLINE,
                        "M1230 420l170 0 0 190 -170 0ZM1520 420l170 0 0 190 -170 0Z")
                    .line(OCHRE, THICK, "M500 660l0 90M580 660l0 90M1420 660l0 90M1500 660l0 90")
                    .line(
                        INDIGO,
                        INNER,
                        "M340 580l60-130M390 590l60-130M630 580l60-130M680 590l60-130M1260 580l60-130M1310 590l60-130M1550 580l60-130M1600 590l60-130"))
        .plane(
            signs ->
                signs
                    .shape(VERDIGRIS, BOLD, "M498 116l84 0 60 60 0 84 -60 60 -84 0 -60-60 0-84Z")
                    .shape(RED, BOLD, box(1368, 118, 190, 190))
                    .line(SHELL, BROAD, "M496 220l32 36 60-74")
                    .line(SHELL, BROAD, "M1418 214l90 0"))
        .plane(
            traveller ->
                traveller
                    .key(THICK, "M960 640l0-140 80 0 0 140")
                    .shape(INDIGO, BOLD, roundBox(870, 630, 260, 380, 40))
                    .line(SHELL, OUTLINE, "M920 690l0 260M1080 690l0 260M1000 690l0 260")
                    .spot(KEY, circle(920, 1030, 28))
                    .spot(KEY, circle(1080, 1030, 28)));
  }
}
