package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `arrive-gia-lam` with rails in them.
final class RailwayPosters {
  private RailwayPosters() {}

  private static final String STAR = "M0 0l14 30 -14 30 -14-30Z";

  /// The night train, and the stamp that was set on the way.
  static Drawing borderControl() {
    return Drawing.on(INDIGO, 440)
        .tall(980)
        .plane(
            night ->
                night
                    .colour(
                        VERDIGRIS,
                        "M-10 660l0-170c90-10 130-180 230-190c110 10 130 140 220 150"
                            + "c80-10 110-90 190-90c100 0 130 120 240 120c100 0 120-210 240-220"
                            + "c120 0 150 180 250 190c90 0 120-130 220-140c110 0 140 130 230 140"
                            + "c80 0 120-80 210-80l0 290Z")
                    .key(
                        INNER,
                        "M220 330c-10 40-50 70-50 120M220 330c20 30 60 60 60 100"
                            + "M1110 270c-20 40-60 80-60 130M1110 270c30 40 60 80 70 120"
                            + "M1580 290c-10 40-40 70-40 110M1580 290c20 30 50 60 60 90")
                    .key(Mark.group(Mark.fill(OCHRE, STAR)).at(110, 90).times(5, 170, 24))
                    .key(Mark.group(Mark.fill(OCHRE, STAR)).at(1240, 130).times(5, 160, -20)))
        .plane(
            train ->
                train
                    .place(cars -> cars.at(-130, 700).times(4, 620, 0), RailwayPosters::car)
                    .spot(KEY, box(-10, 700, 2020, 26))
                    .line(SHELL, INNER, "M-10 744l2020 0"))
        .plane(
            desk ->
                desk.colour(VERDIGRIS, box(-10, 780, 2020, 430))
                    .key(BOLD, "M-10 780l2020 0")
                    .shape(
                        SHELL,
                        BOLD,
                        "M230 1250l60-390c170-50 330-50 480 0c150-50 310-50 480 0l70 390Z")
                    .key(OUTLINE, "M770 860l0 390")
                    .key(INNER, "M400 930l250-6M390 990l270-6M380 1050l280-6M370 1110l290-6")
                    .line(
                        RED,
                        OUTLINE,
                        "M880 940l270 10 16 180 -276-6ZM904 966l220 8M930 1040l160 4"))
        .plane(
            stamp ->
                stamp.place(placed -> placed.at(1500, 1010).scaled(1150), RailwayPosters::stamp));
  }

  /// A sleeping car with lit windows, 610 units long on the rail at 0, 0.
  private static void car(Plane plane) {
    plane
        .shape(RED, BOLD, "M0 0l0-220c0-30 20-50 50-50l510 0c30 0 50 20 50 50l0 220Z")
        .colour(
            OCHRE,
            "M40-200l90 0 0 100 -90 0ZM180-200l90 0 0 100 -90 0ZM320-200l90 0 0 100 -90 0ZM460-200l90 0 0 100 -90 0Z")
        .key(
            OUTLINE,
            "M40-200l90 0 0 100 -90 0ZM180-200l90 0 0 100 -90 0ZM320-200l90 0 0 100 -90 0ZM460-200l90 0 0 100 -90 0Z")
        .line(SHELL, INNER, "M20-60l570 0")
        .key(
            INNER,
            "M85-200l0 40c-10 20-30 30-45 30M225-200l0 40c-10 20-30 30-45 30M365-200l0 40c-10 20-30 30-45 30M505-200l0 40c-10 20-30 30-45 30");
  }

  /// A hand stamp that stands on 0, 0, 400 units wide and 640 high.
  static void stamp(Plane plane) {
    plane
        .shape(
            OCHRE,
            BOLD,
            "M-70-140c10-90 20-150-30-220c-50-80 0-190 100-190c100 0 150 110 100 190"
                + "c-50 70-40 130-30 220Z")
        .line(SHELL, OUTLINE, "M-56-430c0-40 20-66 50-76")
        .shape(RED, BOLD, roundBox(-190, -150, 380, 110, 24))
        .solid(KEY, OUTLINE, box(-170, -40, 340, 40))
        .line(SHELL, INNER, "M-150-110l300 0");
  }

  /// A train comes over Long Bien bridge, seen along the bridge.
  static Drawing toTheOldQuarter() {
    return Drawing.on(OCHRE, 330)
        .tall(664)
        .plane(
            river ->
                river
                    .colour(
                        SHELL, "M-10 430c300-50 520 30 800-20c360-50 700 20 1220-20l0 300 -2020 0Z")
                    .colour(
                        VERDIGRIS,
                        "M-10 620l0-40 90 0 0-40 60 0 30-40 40 40 50 0 0 40 120 0c30-60 110-60 140 0l1000 0c20-60 120-60 140 0l90 0 0-50 60-36 60 36 0 50 70 0 0-30 110 0 0 70Z")
                    .colour(INDIGO, box(-10, 616, 2020, 600))
                    .key(OUTLINE, "M-10 616l2020 0")
                    .key(Motifs.heron(360, 300, 800))
                    .key(Motifs.heron(1690, 240, 640)))
        .plane(
            waves ->
                waves
                    .key(Motifs.waves(SHELL, INNER, -40, 680, 1000))
                    .key(Motifs.waves(SHELL, INNER, -100, 740, 1000))
                    .key(Motifs.waves(SHELL, INNER, -40, 820, 1370))
                    .key(Motifs.waves(SHELL, INNER, -120, 910, 1370))
                    .key(Motifs.waves(SHELL, OUTLINE, -40, 1020, 1900))
                    .key(Motifs.waves(SHELL, OUTLINE, -160, 1140, 1900))
                    .colour(OCHRE, "M880 616l240 0 560 620 -1360 0Z"))
        .plane(
            deck ->
                deck.shape(OCHRE, BOLD, "M900 620l200 0 580 620 -1360 0Z")
                    .key(THICK, "M905 700l-260 540M1095 700l260 540")
                    .key(
                        OUTLINE,
                        "M840 760l320 0M800 810l400 0M760 870l480 0M710 940l580 0M640 1030l720 0M560 1130l880 0")
                    .key(OUTLINE, "M880 620l0-200 240 0 0 200M880 420l40 60M1120 420l-40 60")
                    .key(
                        BOLD,
                        "M760 780l0-470 480 0 0 470M760 310l120 110M1240 310l-120 110M760 470l120-50M1240 470l-120-50M760 780l120-360M1240 780l-120-360M760 780l120-160M1240 780l-120-160"))
        .plane(train -> train.place(placed -> placed.at(1000, 960), RailwayPosters::front))
        .plane(
            portal ->
                portal
                    .key(THICK, "M520 1030l0-860 960 0 0 860M520 330l960 0")
                    .key(
                        BOLD,
                        "M520 330l120-160 120 160 120-160 120 160 120-160 120 160 120-160 120 160")
                    .key(
                        BOLD,
                        "M520 170l240 140M1480 170l-240 140M520 1030l240-560M1480 1030l-240-560M520 1030l240-250M1480 1030l-240-250M520 420l240 50M1480 420l-240 50"));
  }

  /// The front of a train, 440 units wide, its rails at 0, 0.
  private static void front(Plane plane) {
    plane
        .shape(RED, BOLD, "M-220-40l0-360c0-110 80-170 220-170c140 0 220 60 220 170l0 360Z")
        .shape(
            SHELL,
            OUTLINE,
            "M-175-300l0-110c10-50 50-80 155-84l0 194ZM175-300l0-110c-10-50-50-80-155-84l0 194Z")
        .shape(OCHRE, OUTLINE, "M-220-250l440 0 0 60 -440 0Z")
        .solid(SHELL, OUTLINE, circle(-140, -120, 40))
        .solid(SHELL, OUTLINE, circle(140, -120, 40))
        .solid(OCHRE, OUTLINE, circle(0, -530, 28))
        .key(INNER, "M-150-320l70-150M-100-320l60-130M50-320l60-140")
        .solid(KEY, OUTLINE, "M-240-40l480 0 -50 70 -380 0Z")
        .line(SHELL, INNER, "M-60-150l120 0M-60-120l120 0M-60-90l120 0");
  }

  /// The lit window of a sleeping car.
  static Drawing trainToNanning() {
    return Drawing.on(INDIGO, 350)
        .tall(664)
        .plane(
            night ->
                night
                    .shape(
                        OCHRE,
                        OUTLINE,
                        "M1640 20c-50 10-80 40-80 76c0 40 40 66 90 60c-30-20-46-40-46-70c0-26 14-50 36-66Z")
                    .key(Mark.group(Mark.fill(SHELL, STAR)).at(140, 40).times(7, 190, 9)))
        .plane(
            car ->
                car.shape(
                        RED,
                        BOLD,
                        "M-20 1000l0-780c0-30 10-40 40-40l1960 0c30 0 40 10 40 40l0 780Z")
                    .spot(KEY, box(-10, 1000, 2020, 60))
                    .line(SHELL, OUTLINE, "M-10 1110l2020 0")
                    .line(OCHRE, BOLD, "M-10 930l2020 0M-10 250l2020 0")
                    .key(
                        Mark.group(Mark.line(KEY, FINE, "M0 0l60 0"))
                            .at(20, 1150)
                            .times(17, 120, 0)))
        .plane(
            windows ->
                windows
                    .shape(OCHRE, BOLD, roundBox(470, 320, 1060, 530, 50))
                    .shape(INDIGO, BOLD, roundBox(-400, 320, 640, 530, 50))
                    .shape(INDIGO, BOLD, roundBox(1760, 320, 640, 530, 50))
                    .line(SHELL, OUTLINE, "M60 400l60 0M60 440l30 0M1860 400l60 0M1860 440l30 0"))
        .plane(
            room ->
                room.shape(VERDIGRIS, OUTLINE, "M600 850l0-110 800 0 0 110Z")
                    .shape(SHELL, OUTLINE, "M640 740c-10-70 30-90 90-90c70 0 110 20 110 90Z")
                    .solid(KEY, OUTLINE, "M724 738c-20-90 30-120 80-110c60 10 70 70 60 110Z")
                    .solid(SHELL, OUTLINE, "M780 738c-10-50 0-80 30-84c50 0 64 50 54 84Z")
                    .key(INNER, "M806 694l20 6")
                    .shape(RED, OUTLINE, "M856 740c20-80 120-110 244-90c120 10 220 30 260 90Z")
                    .shape(SHELL, OUTLINE, "M600 540l800 0 0 44 -800 0Z")
                    .shape(VERDIGRIS, OUTLINE, "M800 540c60-70 440-80 540 0Z")
                    .shape(SHELL, OUTLINE, "M660 540c0-50 40-60 70-60c40 0 80 10 80 60Z")
                    .key(OUTLINE, "M1320 584l0 156M1380 584l0 156M1320 630l60 0M1320 680l60 0")
                    .key(INNER, "M900 690c60 30 60-20 120 0c60 30 60-20 120 0"))
        .plane(
            curtains ->
                curtains
                    .shape(SHELL, BOLD, "M484 334l190 0c-10 160-30 270-110 330l-10 172 -70 0Z")
                    .shape(SHELL, BOLD, "M1516 334l-190 0c10 160 30 270 110 330l10 172 70 0Z")
                    .key(
                        INNER,
                        "M540 340c0 120-6 220-36 300M610 340c-4 140-24 240-66 310M1460 340c0 120 6 220 36 300M1390 340c4 140 24 240 66 310")
                    .solid(RED, OUTLINE, "M488 650l90 20 -4 40 -86-20ZM1512 650l-90 20 4 40 86-20Z")
                    .key(THICK, "M470 320l1060 0")
                    .solid(SHELL, OUTLINE, "M960 334l80 0 50 100 -180 0Z"));
  }

  /// A telephone beside rails that run towards hills.
  static Drawing eVisaAndTrain() {
    return Drawing.on(VERDIGRIS, 390)
        .plane(
            sky ->
                sky.colour(SHELL, box(-10, -10, 2020, 480))
                    .colour(
                        OCHRE, "M-10 260c300-60 500 40 800 0c400-60 700 40 1220-10l0 240 -2020 0Z")
                    .key(Motifs.cloud(140, 170, 900))
                    .key(Motifs.cloud(1480, 150, 900))
                    .key(Motifs.heron(960, 170, 800)))
        .plane(
            hills ->
                hills
                    .shape(
                        INDIGO,
                        OUTLINE,
                        "M-20 520c60-20 90-200 190-210c100 10 120 130 200 140c70-10 90-150 190-160c110 10 130 190 210 230Z")
                    .shape(
                        INDIGO,
                        OUTLINE,
                        "M840 520c50-20 70-160 160-170c80 10 110 150 150 170c40-30 80-240 200-250c110 10 130 180 210 190c70-10 80-110 170-120c110 10 160 140 290 180Z")
                    .line(
                        SHELL,
                        INNER,
                        "M170 330c-20 60-50 100-60 150M170 330c20 50 40 70 60 100M560 310c-20 60-40 90-60 140M560 310c30 60 60 90 80 140M1350 290c-20 60-60 120-70 180M1350 290c30 70 60 100 80 170M1730 360c-20 40-40 70-50 110")
                    .colour(VERDIGRIS, box(-20, 520, 2040, 120))
                    .key(OUTLINE, "M-10 520l2020 0")
                    .line(
                        SHELL,
                        INNER,
                        "M1140 540l880 400M1280 540l740 220M1500 540l520 110M1060 560l620 650M1140 560l880 560M940 540l-600 260M880 540l-900 240M760 540l-780 120"))
        .plane(
            fields ->
                fields
                    .shape(OCHRE, OUTLINE, "M998 522l24 0 370 720 -764 0Z")
                    .key(
                        BOLD,
                        "M972 580l76 0M953 622l114 0M928 676l164 0M897 744l226 0M858 828l304 0M810 930l400 0M755 1050l510 0M690 1190l640 0")
                    .key(THICK, "M1006 522l-240 720M1014 522l240 720"))
        .plane(
            phone ->
                phone
                    .shape(RED, BOLD, box(-20, 1040, 720, 200))
                    .line(OCHRE, BOLD, "M0 1080l690 0")
                    .shape(KEY, BOLD, roundBox(200, 240, 420, 800, 60))
                    .solid(SHELL, INNER, roundBox(234, 320, 352, 620, 16))
                    .line(SHELL, OUTLINE, "M360 280l100 0")
                    .line(SHELL, INNER, circle(410, 990, 24))
                    .solid(OCHRE, OUTLINE, box(270, 420, 120, 150))
                    .key(OUTLINE, "M280 570c4-56 96-56 100 0")
                    .solid(SHELL, OUTLINE, circle(330, 480, 30))
                    .line(RED, BROAD, "M270 370l280 0")
                    .line(
                        INDIGO,
                        BOLD,
                        "M436 440l114 0M436 495l114 0M436 550l80 0M270 630l280 0M270 680l280 0")
                    .solid(
                        RED, OUTLINE, "M330 900l0-90c0-40 10-60 40-60l90 0c30 0 40 20 40 60l0 90Z")
                    .solid(SHELL, INNER, box(354, 776, 122, 54))
                    .line(SHELL, OUTLINE, "M366 868l10 0M456 868l10 0"));
  }
}
