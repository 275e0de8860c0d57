package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Knife;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `ha-noi` that the look of the kiosk was found with: bridge, bowl and pavilion.
final class HaNoiLandmarks {
  private static final String TRUSSES =
      "M0 0l88-118 112-38 112 38 88 118M400 0l70-68 80-22 80 22 70 68";
  private static final String WEB =
      "M0 0l88 0 0-118M88 0l112-156 112 156M88-118l112 118 112-118M200 0l0-156M312 0l0-118"
          + "M400 0l70 0 0-68M470 0l80-90 80 90M470-68l80 68 80-68M550 0l0-90M630 0l0-68";
  private static final String CAR = "M0 0l0-70c0-10 6-14 14-14l202 0c8 0 14 4 14 14l0 70Z";
  private static final String SKYLINE =
      "M0 0l0-70 80 0 0-40 50 0 30-34 30 34 0 30 90 0c10-60 110-60 120 0l60 0 0-30 70 0 0 40 40-30 40 30 90 0 0 70Z";
  private static final String STEAM =
      "M0 0c-60-60-40-120 10-150c60-36 60-100 10-130c-40-24-90 10-70 50c14 26 50 16 44-10";
  private static final String TALL_STEAM =
      "M0 0c-70-70-50-150 20-190c70-40 80-130 10-170c-60-30-120 20-90 70c20 34 70 20 60-16";
  private static final String NOODLES = "M0 0c40-50 90-50 130 0c40 50 90 50 130 0";
  private static final String TREE =
      "M0 0c-120-10-130-120-50-150c-30-110 110-150 160-70c60-80 190-30 170 60c100 10 90 150-10 160Z";
  private static final String SPOKES =
      "M0-84l0 54M0 30l0 54M11 28l21 48M21 21l39 39M28 11l48 21M30 0l54 0M28-11l48-21M21-21l39-39M11-28l21-48";

  private HaNoiLandmarks() {}

  /// A red train crosses the steel bridge of Long Bien.
  static Drawing longBienBridge() {
    return Drawing.on(SHELL, 380)
        .plane(
            river ->
                river
                    .shape(OCHRE, INNER, circle(1330, 430, 190))
                    .colour(Mark.group(Mark.fill(VERDIGRIS, SKYLINE)).at(-10, 720).times(3, 700, 0))
                    .colour(INDIGO, box(-10, 720, 2020, 490))
                    .key(Motifs.waves(SHELL, FINE, -40, 758, 1000))
                    .key(Motifs.waves(SHELL, INNER, -40, 860, 1370))
                    .key(Motifs.waves(SHELL, INNER, -120, 930, 1370))
                    .key(Motifs.waves(SHELL, OUTLINE, -40, 1020, 1900))
                    .key(Motifs.waves(SHELL, OUTLINE, -160, 1120, 1900))
                    .key(OUTLINE, "M0 720l2000 0"))
        .plane(
            bridge ->
                bridge
                    .place(
                        cars -> cars.at(120, 650).times(4, 240, 0),
                        car ->
                            car.shape(RED, INNER, CAR)
                                .key(
                                    Mark.group(Mark.fill(SHELL, "M0 0l34 0 0-34 -34 0Z"))
                                        .at(26, -24)
                                        .times(5, 40, 0)))
                    .shape(OCHRE, INNER, "M1080 650l0-70c0-10 6-14 14-14l150 0c50 0 80 40 90 84Z")
                    .spot(SHELL, "M1220 626l60 0c-10-20-20-30-60-34Z")
                    .place(
                        piers -> piers.at(330, 690).times(5, 350, 0),
                        pier -> pier.shape(OCHRE, INNER, "M-34 0l68 0 16 190 -100 0Z"))
                    .spot(KEY, box(-10, 650, 2020, 42))
                    .key(
                        Mark.group(Mark.line(KEY, BOLD, TRUSSES), Mark.line(KEY, FINE, WEB))
                            .at(-70, 652)
                            .times(3, 700, 0)))
        .plane(
            boat ->
                boat.shape(
                        OCHRE,
                        INNER,
                        "M1380 990c110 60 350 60 470-10c-20 60-60 90-100 100c-90 16-190 16-280 0c-40-10-80-40-90-90Z")
                    .colour(RED, "M1560 1000l10-66 70 0 14 66Z")
                    .colour(SHELL, "M1535 940l70-66 76 66Z")
                    .key(
                        INNER, "M1560 1010l10-66 70 0 14 66M1535 940l70-66 76 66ZM1640 950l120 190")
                    .key(Motifs.heron(760, 330, 1200))
                    .key(Motifs.heron(420, 470, 720))
                    .key(Motifs.heron(980, 150, 640))
                    .key(Motifs.cloud(140, 250, 1000))
                    .key(Motifs.cloud(1560, 210, 800))
                    .key(Motifs.cloud(1180, 150, 550)));
  }

  /// A steaming bowl of pho with chopsticks.
  static Drawing breakfastInTheStreet() {
    return Drawing.on(INDIGO, 400)
        .plane(
            table ->
                table
                    .colour(RED, box(-10, 960, 2020, 250))
                    .colour(
                        Mark.group(Mark.fill(OCHRE, "M0 0l70 0 0 24 -70 0Z"))
                            .at(0, 1010)
                            .times(15, 140, 0))
                    .key(OUTLINE, "M-20 960l2040 0")
                    .key(
                        Mark.group(Mark.line(SHELL, OUTLINE, "M0 0l14 30 -14 30 -14-30Z"))
                            .at(120, 140)
                            .times(4, 90, 60))
                    .key(
                        Mark.group(Mark.line(SHELL, OUTLINE, "M0 0l14 30 -14 30 -14-30Z"))
                            .at(1500, 90)
                            .times(3, 100, 20)))
        .plane(
            bowl ->
                bowl.shape(
                        SHELL,
                        BOLD,
                        "M430 640c0 240 130 390 310 430l0 70 520 0 0-70c180-40 310-190 310-430")
                    .key(INNER, "M470 790c160 120 900 120 1060 0M740 1070c160 26 360 26 520 0")
                    .key(INNER, "M560 930c160 60 720 60 880 0")
                    .place(
                        arches -> arches.at(720, 950).times(5, 140, 0),
                        arch ->
                            arch.colour(INDIGO, "M-60 0c0-80 120-80 120 0Z")
                                .key(INNER, "M-60 0c0-80 120-80 120 0M-30 0c0-40 60-40 60 0"))
                    .place(herbs -> herbs.at(0, 0), HaNoiLandmarks::herbs)
                    .place(curl -> curl.at(540, 850), HaNoiLandmarks::curl)
                    .place(curl -> curl.at(1460, 850).mirror(), HaNoiLandmarks::curl))
        .plane(
            soup ->
                soup.shape(SHELL, BOLD, ellipse(1000, 640, 570, 170))
                    .shape(OCHRE, INNER, ellipse(1000, 650, 490, 126))
                    .place(all -> all.at(0, 0), HaNoiLandmarks::soup)
                    .line(SHELL, BROAD, "M1290 590l620-330M1330 630l600-270")
                    .key(INNER, "M1284 578l620-330 12 24 -620 330M1324 618l600-270 12 24 -600 270")
                    .key(Mark.group(Mark.line(SHELL, BROAD, TALL_STEAM)).at(760, 440))
                    .key(Mark.group(Mark.line(SHELL, BROAD, TALL_STEAM)).at(1010, 425).scaled(1050))
                    .key(Mark.group(Mark.line(SHELL, THICK, STEAM)).at(1220, 420))
                    .key(Mark.group(Mark.line(SHELL, THICK, STEAM)).at(560, 400).mirror()));
  }

  private static void curl(Plane plane) {
    plane.line(INDIGO, OUTLINE, "M0 0c50 50 90-10 50-30c-26-8-36 26-12 34");
  }

  /// Half a lime and a chilli beside the bowl.
  private static void herbs(Plane plane) {
    plane
        .shape(
            VERDIGRIS,
            INNER,
            "M1660 1010c-20-80 60-160 160-150c60 6 80 40 90 80c6 60-60 120-130 120c-60 0-110-20-120-50Z")
        .key(INNER, "M1700 1000c0-60 50-100 120-100M1780 900c30 50 20 100-10 140")
        .shape(OCHRE, INNER, "M150 1060c60-70 180-90 240-40l-40 40c-50-26-120-16-160 30Z")
        .key(INNER, "M390 1020l40-30");
  }

  /// What swims in the bowl: noodles, beef, rings of spring onion, a leaf, chilli.
  private static void soup(Plane plane) {
    plane
        .key(Mark.group(Mark.line(SHELL, THICK, NOODLES)).at(600, 640).times(3, 260, 0))
        .key(Mark.group(Mark.line(SHELL, THICK, NOODLES)).at(700, 690).times(2, 260, 0))
        .key(Mark.group(Mark.line(SHELL, THICK, NOODLES)).at(690, 590).times(2, 260, 0))
        .solid(RED, INNER, ellipse(840, 620, 120, 44))
        .solid(RED, INNER, ellipse(1010, 570, 110, 38))
        .solid(RED, INNER, ellipse(1130, 680, 130, 44))
        .line(
            SHELL,
            FINE,
            "M760 616c50-16 100-16 150 0M940 568c40-14 90-14 130 0M1050 676c50-16 110-16 150 0")
        .place(
            onion -> onion.at(660, 650),
            onion -> onion.solid(VERDIGRIS, FINE, ellipse(0, 0, 30, 13)))
        .place(
            onion -> onion.at(930, 720).times(3, -90, -14),
            onion -> onion.solid(VERDIGRIS, FINE, ellipse(0, 0, 30, 13)))
        .place(
            onion -> onion.at(1200, 590).times(3, 70, 26),
            onion -> onion.solid(VERDIGRIS, FINE, ellipse(0, 0, 30, 13)))
        .key(Motifs.leaf(VERDIGRIS, 960, 650, 1000))
        .spot(RED, "M1300 650c30 10 60 40 90 30c-40 30-90 10-110-10Z");
  }

  /// The Khue Van pavilion at its pond; a stone tortoise carries a stele.
  static Drawing templeOfLiterature() {
    return Drawing.on(SHELL, 175)
        .tall(664)
        .plane(
            garden ->
                garden
                    .colour(OCHRE, box(-10, -10, 2020, 250))
                    .place(tree -> tree.at(60, 700).scaled(1500), HaNoiLandmarks::tree)
                    .place(tree -> tree.at(1470, 700).scaled(1400), HaNoiLandmarks::tree)
                    .key(Motifs.cloud(90, 170, 900))
                    .key(Motifs.cloud(1900, 190, 900).mirror()))
        .plane(
            wall ->
                wall.colour(OCHRE, box(-10, 690, 2020, 190))
                    .colour(INDIGO, box(-10, 880, 2020, 330))
                    .key(OUTLINE, "M-10 690l650 0M1360 690l650 0M-10 880l2020 0")
                    .key(FINE, "M-10 738l2020 0M-10 786l2020 0M-10 834l2020 0")
                    .key(joints().at(50, 690).times(17, 120, 0))
                    .key(joints().at(110, 738).times(16, 120, 0))
                    .key(ripples(INNER).at(-20, 935).times(23, 90, 0))
                    .key(ripples(INNER).at(-60, 1000).scaled(1200).times(19, 108, 0))
                    .key(ripples(OUTLINE).at(-10, 1090).scaled(1500).times(14, 140, 0))
                    .key(ripples(OUTLINE).at(-70, 1180).scaled(1500).times(14, 140, 0)))
        .plane(
            pavilion ->
                pavilion
                    .place(all -> all.at(1000, 0), HaNoiLandmarks::pavilion)
                    .place(all -> all.at(390, 880), HaNoiLandmarks::stele)
                    .place(lotus -> lotus.at(260, 1040).times(3, 130, 50), HaNoiLandmarks::lotus)
                    .place(
                        lotus -> lotus.at(1480, 1120).times(3, 140, -50), HaNoiLandmarks::lotus));
  }

  private static Mark.Group joints() {
    return Mark.group(Mark.line(KEY, FINE, "M0 0l0 48M0 96l0 48"));
  }

  private static Mark.Group ripples(Knife knife) {
    return Mark.group(Mark.line(SHELL, knife, "M0 0c30-30 60-30 90 0"));
  }

  private static void tree(Plane plane) {
    plane
        .shape(VERDIGRIS, OUTLINE, TREE)
        .key(
            Mark.group(
                    Mark.line(
                        KEY,
                        FINE,
                        "M0 0c10-24 40-24 50 0M60 0c10-24 40-24 50 0M30 30c10-24 40-24 50 0"))
                .at(20, -40)
                .times(3, 50, -60));
  }

  private static void lotus(Plane plane) {
    plane.shape(RED, INNER, "M-30 0c-30-90 90-90 60 0l-30 24Z").key(INNER, "M0 24c-6-30-6-60 0-90");
  }

  /// A stele of stone on the back of a tortoise, 420 high, standing on 0, 0.
  private static void stele(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, "M-90-120l-12-230c0-60 46-90 102-90c56 0 102 30 102 90l-12 230Z")
        .key(INNER, "M-60-350c20-44 100-44 120 0M-70-310l140 0M-68-270l136 0M-64-190l128 0")
        .solid(SHELL, OUTLINE, "M130-50l40-60c20-40 80-40 90 6c2 24-14 36-40 36l-60 50Z")
        .solid(
            SHELL,
            OUTLINE,
            "M-170-10c-24 0-40-6-46-20c24 0 30-10 36-30c20-70 90-100 180-100c90 0 150 30 176 100"
                + "c6 30-10 50-36 50Z")
        .key(INNER, "M-170-50c100-26 240-26 330 0M-96-60l-26-66M0-68l0-86M92-60l26-66M212-104l8 0")
        .solid(
            SHELL,
            OUTLINE,
            "M-150 0l16-50c20-20 64-20 74 0l10 50ZM60 0l10-50c20-20 64-20 74 0l16 50Z");
  }

  /// The pavilion, its middle at x = 0.
  private static void pavilion(Plane plane) {
    plane
        .shape(SHELL, OUTLINE, box(-300, 560, 600, 280))
        .solid(SHELL, INNER, box(-190, 570, 380, 200))
        .solid(
            VERDIGRIS,
            INNER,
            "M-190 760c60-90 120-60 150-30c30-60 120-90 150-20c40-30 70-10 80 20l0 50 -380 0Z")
        .solid(OCHRE, INNER, box(-190, 770, 380, 70))
        .key(
            Mark.group(
                    Mark.line(KEY, OUTLINE, box(0, 0, 90, 280)),
                    Mark.line(KEY, FINE, "M20 30l50 0M20 70l50 0M45 100l0 110M20 240l50 0"))
                .at(-280, 560)
                .times(2, 470, 0))
        .shape(SHELL, OUTLINE, box(-360, 840, 720, 60))
        .shape(RED, OUTLINE, box(-260, 320, 520, 200))
        .shape(RED, OUTLINE, box(-310, 520, 620, 40))
        .key(INNER, "M-200 320l0 200M200 320l0 200")
        .shape(OCHRE, OUTLINE, circle(0, 420, 84))
        .key(OUTLINE, circle(0, 420, 30))
        .key(Mark.group(Mark.line(KEY, INNER, SPOKES)).at(0, 420))
        .key(Mark.group(Mark.line(KEY, INNER, SPOKES)).at(0, 420).mirror())
        .place(
            roof -> roof.at(0, 300),
            roof ->
                roof.shape(
                        VERDIGRIS,
                        BOLD,
                        "M-420 0c90-20 150-60 190-130l460 0c40 70 100 110 190 130l-20 36c-260-30-540-30-800 0Z")
                    .key(tiles(90).at(-200, -120).times(10, 44, 0))
                    .key(BOLD, "M-420 0c-30 6-50-4-60-30M420 0c30 6 50-4 60-30"))
        .place(
            roof -> roof.at(0, 150),
            roof ->
                roof.shape(
                        VERDIGRIS,
                        BOLD,
                        "M-300 0c70-14 110-50 140-110l320 0c30 60 70 96 140 110l-16 30c-190-24-380-24-568 0Z")
                    .key(tiles(70).at(-140, -100).times(8, 38, 0))
                    .key(
                        BOLD,
                        "M-300 0c-26 6-44-4-50-26M300 0c26 6 44-4 50-26M-160-110c-20-6-30-20-24-40M160-110c20-6 30-20 24-40"));
  }

  private static Mark.Group tiles(int length) {
    return Mark.group(
        Mark.line(KEY, FINE, "M0 0l0 %1$d M-4 %1$dc0 20 30 20 30 0".formatted(length)));
  }
}
