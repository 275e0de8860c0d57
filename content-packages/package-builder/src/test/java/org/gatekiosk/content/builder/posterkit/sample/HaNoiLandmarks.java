package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Two posters of `ha-noi`: the bridge and the bowl.
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
}
