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
import org.gatekiosk.content.format.poster.Ink;

/// Posters of `ha-noi`.
final class HaNoiPosters {
  private static final String ROOF =
      "M-420 0c90-20 150-60 190-130l460 0c40 70 100 110 190 130l-20 36c-260-30-540-30-800 0Z";
  private static final String ROOF_CORNERS = "M-420 0c-30 6-50-4-60-30M420 0c30 6 50-4 60-30";
  private static final String DOORS =
      "M130-220l0 220M230-220l0 220M180-220l0 220M380-220l0 220M430-220l0 220M480-220l0 220";

  private HaNoiPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("imperial-citadel", imperialCitadel());
    posters.put("temple-of-literature", TemplePoster.drawing());
    posters.put("hoan-kiem-lake", hoanKiemLake());
    posters.put("long-bien-bridge", HaNoiLandmarks.longBienBridge());
    posters.put("breakfast-in-the-street", HaNoiLandmarks.breakfastInTheStreet());
    posters.put("metro", metro());
    return posters;
  }

  /// The Doan Mon gate: five arches and curved roofs.
  private static Drawing imperialCitadel() {
    return Drawing.on(INDIGO, 400)
        .tall(664)
        .plane(
            sky ->
                sky.colour(
                        VERDIGRIS,
                        "M-10 960l0-240c60-90 180-90 220-20c40-60 120-50 150 0l1280 0c30-50 110-60 150 0c40-70 160-70 220 20l0 240Z")
                    .key(
                        OUTLINE,
                        "M-10 720c60-90 180-90 220-20c40-60 120-50 150 0M1660 700c30-50 110-60 150 0c40-70 160-70 220 20")
                    .colour(OCHRE, box(-10, 960, 2020, 250))
                    .line(
                        SHELL,
                        INNER,
                        "M120 250l340 0M200 200l300 0M90 300l200 0M1480 180l320 0M1560 230l340 0M1700 280l200 0"))
        .plane(
            storeys ->
                storeys
                    .shape(SHELL, BOLD, box(690, 400, 620, 160))
                    .key(
                        Mark.group(Mark.solid(RED, OUTLINE, box(0, 0, 40, 160)))
                            .at(710, 400)
                            .times(7, 90, 0))
                    .shape(SHELL, BOLD, box(810, 150, 380, 150))
                    .key(
                        Mark.group(Mark.solid(RED, OUTLINE, box(0, 0, 34, 150)))
                            .at(826, 150)
                            .times(4, 105, 0)))
        .plane(
            roofs ->
                roofs
                    .place(at -> at.at(1000, 400).scaled(1080), HaNoiPosters::roof)
                    .place(at -> at.at(1000, 170).scaled(760), HaNoiPosters::roof)
                    .place(at -> at.at(330, 540).scaled(420), HaNoiPosters::roof)
                    .place(at -> at.at(1670, 540).scaled(420), HaNoiPosters::roof))
        .plane(
            wall ->
                wall.shape(OCHRE, BOLD, "M110 1000l40-440 1700 0 40 440Z")
                    .key(
                        INNER,
                        "M146 650l1708 0M140 710l1720 0M136 770l1728 0M130 830l1740 0M124 890l1752 0M118 950l1764 0")
                    .key(
                        Mark.group(Mark.line(KEY, FINE, "M0 0l0 60M0 120l0 60M0 240l0 60"))
                            .at(200, 650)
                            .times(17, 100, 0))
                    .key(
                        Mark.group(Mark.line(KEY, FINE, "M0 60l0 60M0 180l0 60"))
                            .at(250, 650)
                            .times(16, 100, 0))
                    .shape(SHELL, BOLD, "M120 560l1760 0 0 56 -1760 0Z")
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l40 28 40-28"))
                            .at(120, 574)
                            .times(22, 80, 0))
                    .solid(SHELL, BOLD, arch(1000, 130, 340))
                    .solid(KEY, BOLD, arch(1000, 96, 300))
                    .solid(SHELL, BOLD, arch(680, 104, 280))
                    .solid(KEY, BOLD, arch(680, 74, 246))
                    .solid(SHELL, BOLD, arch(1320, 104, 280))
                    .solid(KEY, BOLD, arch(1320, 74, 246))
                    .solid(SHELL, BOLD, arch(390, 92, 240))
                    .solid(KEY, BOLD, arch(390, 64, 210))
                    .solid(SHELL, BOLD, arch(1610, 92, 240))
                    .solid(KEY, BOLD, arch(1610, 64, 210))
                    .shape(SHELL, BOLD, "M900 1060l200 0 90 190 -380 0Z")
                    .shape(SHELL, BOLD, "M60 1000l1880 0 60 60 -2000 0Z"));
  }

  /// A doorway with a round arch that stands on the terrace.
  private static String arch(int x, int half, int height) {
    int bow = half * 4 / 3;
    return "M%d 1000l0 %dc0 %d %d %d %d %dl0 %dZ"
        .formatted(x - half, half - height, -bow, 2 * half, -bow, 2 * half, 0, height - half);
  }

  /// A curved roof, 840 units wide, its eaves at 0, 0.
  static void roof(Plane plane) {
    plane
        .shape(RED, BOLD, ROOF)
        .line(
            SHELL,
            FINE,
            "M-150-110l-50 110M-100-110l-30 110M-50-110l-14 110M0-110l0 110M50-110l14 110M100-110l30 110M150-110l50 110")
        .key(
            BOLD,
            ROOF_CORNERS + "M-230-130c-20-6-30-20-24-40M230-130c20-6 30-20 24-40M-230-130l460 0");
  }

  /// The lake with the Turtle Tower, seen from under a willow.
  private static Drawing hoanKiemLake() {
    return Drawing.on(OCHRE, 335)
        .tall(664)
        .plane(
            bank ->
                bank.colour(
                        SHELL, "M-10 420c300-50 520 30 800-20c360-50 700 20 1220-20l0 340 -2020 0Z")
                    .shape(
                        VERDIGRIS,
                        OUTLINE,
                        "M-10 700l0-90c60-60 150-50 180 0c40-60 140-60 180 0c60-70 180-60 200 10c50-50 130-40 160 10"
                            + "c60-50 120-40 160 0c70-60 180-60 220 0c40-60 150-70 200-10c40-60 160-70 200 0c60-50 140-40 170 10c50-60 140-50 170-10l180 0 0 80Z")
                    .colour(INDIGO, box(-10, 700, 2020, 510))
                    .key(OUTLINE, "M-10 700l2020 0")
                    .key(Motifs.waves(SHELL, INNER, -40, 770, 1000))
                    .key(Motifs.waves(SHELL, INNER, -120, 860, 1370))
                    .key(Motifs.waves(SHELL, OUTLINE, -40, 970, 1900))
                    .key(Motifs.waves(SHELL, OUTLINE, -160, 1090, 1900))
                    .key(Motifs.cloud(640, 190, 700)))
        .plane(
            bridge ->
                bridge
                    .key(THICK, "M60 640l0 150M200 610l0 180M340 610l0 180M470 640l0 150")
                    .shape(
                        RED, BOLD, "M-10 640c160-90 400-90 590 50l-30 40c-160-110-380-120-560-50Z")
                    .line(
                        RED,
                        OUTLINE,
                        "M-10 580c160-90 400-90 580 50M60 550l0 70M150 530l0 70M240 524l0 70M330 530l0 70M420 556l0 70M510 604l0 60")
                    .shape(
                        VERDIGRIS,
                        BOLD,
                        "M640 800c40-60 140-80 360-80c220 0 320 20 360 80c-120 34-600 34-720 0Z"))
        .plane(tower -> tower.place(at -> at.at(1000, 740), HaNoiPosters::turtleTower))
        .plane(
            willow ->
                willow
                    .shape(KEY, OUTLINE, "M1880 1240c30-300 20-600-40-900l-60-380 260 0 0 1280Z")
                    .line(
                        SHELL,
                        INNER,
                        "M1930 300c30 200 40 400 30 560M1890 560c20 140 20 260 16 380M1860 100l30 150M1970 60c-20 120-10 160 6 240")
                    .place(at -> at.at(1440, -40).times(3, 190, 40), HaNoiPosters::twig)
                    .place(at -> at.at(1530, -250).times(3, 190, -30), HaNoiPosters::twig)
                    .place(at -> at.at(60, -350).times(3, 150, -60), HaNoiPosters::twig));
  }

  /// A hanging willow twig, 720 long.
  private static void twig(Plane plane) {
    plane
        .key(OUTLINE, "M0 0c30 200-20 460 6 700")
        .key(
            Mark.group(
                    Mark.solid(
                        VERDIGRIS,
                        FINE,
                        "M0 0c40 10 60 50 56 90c-34-14-56-46-56-90c-40 10-60 50-56 90c34-14 56-46 56-90Z"))
                .at(8, 100)
                .times(7, 0, 86));
  }

  /// The Turtle Tower in three storeys, 490 high, standing on 0, 0.
  private static void turtleTower(Plane plane) {
    plane
        .solid(SHELL, BOLD, "M-210 20l0-30 14 0 0-150 392 0 0 150 14 0 0 30Z")
        .solid(SHELL, BOLD, "M-220-160l440 0 -20-34 -400 0Z")
        .solid(SHELL, BOLD, box(-160, -310, 320, 116))
        .solid(SHELL, BOLD, "M-186-310l372 0 -20-32 -332 0Z")
        .solid(SHELL, BOLD, box(-100, -430, 200, 88))
        .solid(
            SHELL,
            BOLD,
            "M-136-426c30-6 50-30 60-64l152 0c10 34 30 58 60 64l-10 20c-80-10-170-10-252 0Z")
        .key(BOLD, "M-76-490c-10-6-14-18-10-30M76-490c10-6 14-18 10-30")
        .place(
            doors -> doors.at(-120, 0).times(3, 120, 0),
            door -> door.solid(KEY, OUTLINE, "M-36 0l0-70c0-60 72-60 72 0l0 70Z"))
        .place(
            doors -> doors.at(-96, -206).times(3, 96, 0),
            door -> door.solid(KEY, OUTLINE, "M-26 0l0-40c0-46 52-46 52 0l0 40Z"))
        .spot(KEY, circle(0, -378, 24));
  }

  /// An elevated train above the roofs of the city.
  private static Drawing metro() {
    return Drawing.on(SHELL, 335)
        .plane(
            sky ->
                sky.colour(
                        OCHRE, "M-10 300c300-60 520 20 800-30c360-60 700 30 1220-20l0 960 -2020 0Z")
                    .colour(
                        VERDIGRIS,
                        "M-10 900l0-300 130 0 0-60 90 0 0 60 180 0 0-110 40-40 40 40 0 110 560 0 0-80 120 0 0 50 330 0 0-130 90 0 0 130 200 0 0-60 130 0 0 60 120 0 0 270Z")
                    .key(Motifs.cloud(260, 210, 900))
                    .key(Motifs.cloud(1240, 170, 700)))
        .plane(
            viaduct ->
                viaduct
                    .place(
                        piers -> piers.at(200, 690).times(4, 560, 0),
                        pier -> pier.shape(SHELL, BOLD, "M-120 0l240 0 -70 90 0 500 -100 0 0-500Z"))
                    .place(at -> at.at(-460, 600).times(2, 736, 0), HaNoiPosters::car)
                    .place(at -> at.at(1012, 600), HaNoiPosters::front)
                    .shape(SHELL, BOLD, box(-20, 610, 2040, 80))
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l0 76"))
                            .at(40, 614)
                            .times(17, 120, 0)))
        .plane(
            roofs ->
                roofs
                    .place(at -> at.at(-60, 900).times(3, 860, 0), house -> house(house, RED))
                    .place(at -> at.at(360, 980).times(2, 860, 0), house -> house(house, INDIGO)));
  }

  /// The first carriage, 720 units long, its left lower corner at 0, 0.
  private static void front(Plane plane) {
    plane
        .shape(RED, BOLD, "M0 0l0-220c0-30 10-40 40-40l560 0c60 0 90 50 110 120l10 140Z")
        .shape(SHELL, OUTLINE, "M40-220l560 0c40 0 60 30 74 90l-634 0Z")
        .key(OUTLINE, DOORS + "M600-220l0 90")
        .line(OCHRE, THICK, "M30-60l70 0M260-60l90 0M510-60l170 0");
  }

  /// A carriage, 720 units long, its left lower corner at 0, 0.
  private static void car(Plane plane) {
    plane
        .shape(RED, BOLD, "M0 0l0-220c0-30 10-40 40-40l640 0c30 0 40 10 40 40l0 220Z")
        .shape(SHELL, OUTLINE, "M40-220l640 0 0 90 -640 0Z")
        .key(OUTLINE, DOORS + "M600-220l0 220M560-220l0 220")
        .line(OCHRE, THICK, "M30-60l70 0M260-60l90 0M510-60l20 0M630-60l60 0");
  }

  /// A house front with a tiled roof, 420 wide; the eaves at 0, 0.
  private static void house(Plane plane, Ink roof) {
    plane
        .shape(SHELL, BOLD, box(20, 0, 380, 400))
        .shape(roof, BOLD, "M0 0l60-170 300 0 60 170Z")
        .key(
            Mark.group(Mark.line(SHELL, INNER, "M0 0c0 44 60 44 60 0"))
                .at(60, -120)
                .times(5, 60, 0))
        .key(
            Mark.group(Mark.line(SHELL, INNER, "M0 0c0 44 60 44 60 0")).at(30, -60).times(6, 60, 0))
        .shape(VERDIGRIS, OUTLINE, "M80 60l110 0 0 200 -110 0ZM230 60l110 0 0 200 -110 0Z")
        .key(INNER, "M135 60l0 200M285 60l0 200");
  }
}
