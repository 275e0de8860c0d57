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

/// Posters of `arrive-noi-bai`.
final class ArriveNoiBaiPosters {
  private ArriveNoiBaiPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("bus-to-the-city", busToTheCity());
    posters.put("terminal-transfer", terminalTransfer());
    posters.put("taxi-without-surprise", taxi());
    posters.put("sim-with-passport", sim());
    posters.put("cash-card-change", cashCardChange());
    posters.put("lost-something", lostSomething());
    return posters;
  }

  private static final String TOWER = "M-60 0l40-440 40 0 40 440 -34 0 -26-330 -26 330Z";
  private static final String HILLS =
      "M-10 650l0-60c120-30 200-30 300 0c160-60 300-40 420 0c140-40 260-30 400 0"
          + "c160-50 320-40 480 0c160-30 300-20 420 10l0 50Z";

  /// A bus on Nhat Tan bridge.
  private static Drawing busToTheCity() {
    return Drawing.on(OCHRE, 360)
        .plane(
            sky ->
                sky.colour(
                        SHELL, "M-10 470c300-60 520 20 800-30c360-60 700 30 1220-20l0 300 -2020 0Z")
                    .place(hills -> hills.at(0, 130), hills -> hills.colour(VERDIGRIS, HILLS))
                    .colour(INDIGO, box(-10, 780, 2020, 430))
                    .key(Motifs.cloud(80, 200, 900))
                    .key(Motifs.cloud(1420, 160, 850)))
        .plane(
            bridge ->
                bridge
                    .key(Motifs.waves(SHELL, INNER, -40, 890, 1370))
                    .key(Motifs.waves(SHELL, INNER, -120, 970, 1370))
                    .key(Motifs.waves(SHELL, OUTLINE, -40, 1070, 1900))
                    .key(Motifs.waves(SHELL, OUTLINE, -160, 1170, 1900))
                    .place(
                        towers -> towers.at(200, 770).scaled(1220).times(5, 400, 0),
                        tower -> tower.shape(RED, OUTLINE, TOWER).key(FINE, cables()))
                    .spot(KEY, box(-10, 764, 2020, 34)))
        .plane(bus -> bus.place(placed -> placed.at(520, 690), ArriveNoiBaiPosters::bus))
        .plane(
            rail ->
                rail.shape(VERDIGRIS, OUTLINE, box(-20, 752, 2040, 46))
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l40 24 40-24"))
                            .at(-20, 763)
                            .times(26, 80, 0)));
  }

  private static String cables() {
    var cables = new StringBuilder();
    for (int i = 1; i < 7; i++) {
      int y = -430 + i * 26;
      cables.append("M0 %dL%d 0M0 %dL%d 0".formatted(y, -i * 27, y, i * 27));
    }
    return cables.toString();
  }

  /// A city bus driving to the right, 990 x 330 units, the middle of its rear axle at 180, 0.
  static void bus(Plane plane) {
    plane
        .shape(INDIGO, BOLD, "M0 0l0-260c0-40 20-60 60-60l780 0c60 0 100 40 120 120l30 130 0 70Z")
        .shape(
            SHELL,
            INNER,
            "M40-270l180 0 0 100 -180 0ZM250-270l180 0 0 100 -180 0ZM460-270l180 0 0 100 -180 0Z"
                + "M850-270l20 0c40 10 56 60 70 110l-90 0Z")
        .shape(SHELL, INNER, "M680-270l130 0 0 250 -130 0ZM745-270l0 250")
        .shape(OCHRE, INNER, box(0, -110, 660, 40))
        .key(INNER, "M120-170l30-50M340-170l30-50M550-170l30-50")
        .place(
            wheels -> wheels.at(180, 0).times(2, 600, 0),
            wheel ->
                wheel
                    .spot(KEY, circle(0, 0, 74))
                    .spot(SHELL, circle(0, 0, 40))
                    .key(INNER, circle(0, 0, 14)));
  }

  /// The blue bus between the two terminals.
  private static Drawing terminalTransfer() {
    return Drawing.on(SHELL, 400)
        .plane(
            sky ->
                sky.colour(OCHRE, box(-10, -10, 2020, 250))
                    .place(
                        hills -> hills.at(0, -30).scaled(1100),
                        hills -> hills.colour(VERDIGRIS, HILLS))
                    .key(Motifs.cloud(800, 200, 900))
                    .key(Motifs.cloud(1330, 140, 600)))
        .plane(
            terminals ->
                terminals
                    .place(left -> left.at(0, 700), ArriveNoiBaiPosters::terminal)
                    .place(right -> right.at(2000, 700).mirror(), ArriveNoiBaiPosters::terminal)
                    .key(OUTLINE, "M-10 700l2020 0"))
        .plane(
            road ->
                road.colour(VERDIGRIS, box(-10, 704, 2020, 80))
                    .colour(OCHRE, box(-10, 784, 2020, 200))
                    .colour(INDIGO, box(-10, 980, 2020, 240))
                    .key(BOLD, "M-10 784l2020 0M-10 984l2020 0")
                    .key(
                        Mark.group(Mark.line(SHELL, OUTLINE, "M0 0l50 50 -50 50M50 0l50 50 -50 50"))
                            .at(30, 1042)
                            .times(13, 156, 0)))
        .plane(
            bus -> bus.place(placed -> placed.at(570, 820).scaled(900), ArriveNoiBaiPosters::bus));
  }

  /// Left half of an airport terminal, 640 x 400 units, from 0, 0 to the right.
  private static void terminal(Plane plane) {
    plane
        .shape(RED, OUTLINE, "M-10 0l0-250c180-110 320-110 540-70l0 320Z")
        .key(Mark.group(Mark.solid(SHELL, FINE, box(0, 0, 72, 90))).at(20, -212).times(5, 100, 0))
        .key(Mark.group(Mark.solid(SHELL, FINE, box(0, 0, 72, 90))).at(20, -100).times(5, 100, 0))
        .solid(
            INDIGO,
            BOLD,
            "M-10-320c180-120 380-120 520-80c60 18 100 20 150 10l0 46c-60 16-100 14-160-2"
                + "c-160-44-350-20-510 80Z");
  }

  /// A hand that points at the meter, beside a door with its number.
  private static Drawing taxi() {
    return Drawing.on(VERDIGRIS, 370)
        .plane(
            street ->
                street
                    .colour(SHELL, box(-10, -10, 2020, 240))
                    .key(OUTLINE, "M-10 234l2020 0")
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l60 60 -60 60 -60-60Z"))
                            .at(30, 262)
                            .times(17, 120, 0)))
        .plane(
            car ->
                car.shape(
                        OCHRE,
                        BOLD,
                        "M-40 1250l0-1070c160-10 420-10 560 0c120 20 190 190 240 400l0 670Z")
                    .shape(SHELL, OUTLINE, "M60 520l0-260 400 0c80 10 130 120 170 260Z")
                    .key(BOLD, "M-20 580l776 0M0 1010l760 0M0 1070l760 0")
                    .key(INNER, "M330 260l0 260M120 500l110-200M170 500l110-200")
                    .solid(SHELL, OUTLINE, roundBox(560, 630, 140, 46, 22))
                    .solid(SHELL, OUTLINE, roundBox(110, 630, 400, 190, 20))
                    .key(
                        THICK,
                        "M180 675l0 100M240 675l60 0 0 50 -60 0 0 50 60 0M360 675l60 0 0 50 -50 0M420 725l0 50 -60 0M460 675l0 100"))
        .plane(
            meter ->
                meter
                    .shape(RED, BOLD, roundBox(860, 390, 500, 420, 50))
                    .shape(INDIGO, OUTLINE, roundBox(915, 445, 390, 180, 20))
                    .line(
                        OCHRE,
                        THICK,
                        "M965 480l70 0 0 110 -70 0ZM1085 480l70 0 0 110 -70 0ZM1205 480l60 0 0 110 -60 0Z")
                    .spot(OCHRE, circle(1180, 598, 12))
                    .key(
                        Mark.group(Mark.solid(SHELL, INNER, roundBox(0, 0, 76, 70, 16)))
                            .at(930, 690)
                            .times(4, 95, 0))
                    .solid(KEY, OUTLINE, "M1060 810l100 0 40 100 -180 0Z"))
        .plane(
            dashboard ->
                dashboard
                    .shape(OCHRE, BOLD, "M770 1250l0-330c400-50 900-50 1290 10l0 320Z")
                    .key(INNER, "M770 990c400-50 900-50 1290 10"))
        .plane(
            hand ->
                hand.place(placed -> placed.at(1680, 560).scaled(1060).mirror(), Hands::pointing));
  }

  /// A telephone and a plain passport, a SIM card between them.
  private static Drawing sim() {
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
  private static Drawing cashCardChange() {
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
                    .place(coins -> coins.at(900, 500), CustomsMoneyPosters::coins)
                    .place(coins -> coins.at(1095, 500), CustomsMoneyPosters::twoCoins))
        .plane(
            pan ->
                pan.shape(OCHRE, BOLD, "M690 490l620 0c-40 60-580 60-620 0Z")
                    .place(coins -> coins.at(280, 880), CustomsMoneyPosters::coins)
                    .place(coins -> coins.at(470, 880).scaled(1000), CustomsMoneyPosters::coins)
                    .place(coins -> coins.at(470, 672), CustomsMoneyPosters::twoCoins))
        .plane(
            card ->
                card.place(coins -> coins.at(400, 940), CustomsMoneyPosters::twoCoins)
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
  private static Drawing lostSomething() {
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
