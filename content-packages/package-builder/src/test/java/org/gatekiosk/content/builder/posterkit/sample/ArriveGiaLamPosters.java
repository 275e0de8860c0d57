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

/// Posters of `arrive-gia-lam`: the train is in most of them.
final class ArriveGiaLamPosters {
  private ArriveGiaLamPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("border-control-dong-dang", borderControl());
    posters.put("to-the-old-quarter", toTheOldQuarter());
    return posters;
  }

  private static final String STAR = "M0 0l14 30 -14 30 -14-30Z";

  /// The night train, and the stamp that was set on the way.
  private static Drawing borderControl() {
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
                    .place(cars -> cars.at(-130, 700).times(4, 620, 0), ArriveGiaLamPosters::car)
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
                stamp.place(
                    placed -> placed.at(1500, 1010).scaled(1150), ArriveGiaLamPosters::stamp));
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
  private static Drawing toTheOldQuarter() {
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
        .plane(train -> train.place(placed -> placed.at(1000, 960), ArriveGiaLamPosters::front))
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
}
