package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `arrive-noi-bai` about the way into town.
final class RoadPosters {
  private RoadPosters() {}

  private static final String TOWER = "M-60 0l40-440 40 0 40 440 -34 0 -26-330 -26 330Z";

  private static final String HILLS =
      "M-10 650l0-60c120-30 200-30 300 0c160-60 300-40 420 0c140-40 260-30 400 0"
          + "c160-50 320-40 480 0c160-30 300-20 420 10l0 50Z";

  /// A bus on Nhat Tan bridge.
  static Drawing busToTheCity() {
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
        .plane(bus -> bus.place(placed -> placed.at(520, 690), RoadPosters::bus))
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
  static Drawing terminalTransfer() {
    return Drawing.on(SHELL, 436)
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
                    .place(left -> left.at(0, 700), RoadPosters::terminal)
                    .place(right -> right.at(2000, 700).mirror(), RoadPosters::terminal)
                    .key(OUTLINE, "M570 390l0 50M640 390l0 50M1360 390l0 50M1430 390l0 50")
                    .solid(SHELL, BOLD, roundBox(540, 430, 130, 150, 20))
                    .solid(SHELL, BOLD, roundBox(1330, 430, 130, 150, 20))
                    .key(THICK, "M580 476c10-30 60-24 52 14c-6 26-40 40-54 64l60 0")
                    .key(THICK, "M1372 484l28-26 0 96")
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
        .plane(bus -> bus.place(placed -> placed.at(618, 830).scaled(770), RoadPosters::bus));
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
  static Drawing taxi() {
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
}
