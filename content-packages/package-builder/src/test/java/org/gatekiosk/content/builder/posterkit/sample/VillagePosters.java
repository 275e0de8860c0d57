package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;
import org.gatekiosk.content.format.poster.Ink;

/// Posters of `viet-nam` with people: a home-comer, two who greet each other.
final class VillagePosters {
  private VillagePosters() {}

  /// A village gate with a banyan; somebody with a suitcase walks in.
  static Drawing comingHome() {
    return Drawing.on(OCHRE, 440)
        .tall(910)
        .plane(
            fields ->
                fields
                    .colour(
                        SHELL, "M-10 560c300-60 520 20 800-30c360-60 700 30 1220-20l0 500 -2020 0Z")
                    .colour(VERDIGRIS, box(-10, 940, 2020, 270))
                    .key(Motifs.cloud(1560, 210, 800))
                    .key(Motifs.heron(980, 190, 700))
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL,
                                    INNER,
                                    "M0 0c6-30 10-40 16-50M0 0c0-30 0-40-4-60M0 0c-8-24-14-36-26-44"))
                            .at(60, 1160)
                            .times(12, 170, 0)))
        .plane(
            walls ->
                walls
                    .shape(RED, BOLD, box(-20, 640, 1000, 320))
                    .shape(RED, BOLD, box(1520, 640, 500, 320))
                    .line(
                        SHELL,
                        FINE,
                        "M0 720l960 0M0 780l960 0M0 840l960 0M0 900l960 0M1530 720l480 0M1530 780l480 0M1530 840l480 0M1530 900l480 0")
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL, FINE, "M0 0l0 60M-50 60l0 60M0 120l0 60M-50 180l0 60"))
                            .at(560, 660)
                            .times(4, 100, 0))
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL, FINE, "M0 0l0 60M-50 60l0 60M0 120l0 60M-50 180l0 60"))
                            .at(1640, 660)
                            .times(4, 100, 0))
                    .shape(OCHRE, BOLD, box(-20, 620, 1000, 40))
                    .shape(OCHRE, BOLD, box(1520, 620, 500, 40))
                    .shape(SHELL, BOLD, box(1110, 250, 280, 110))
                    .shape(SHELL, BOLD, box(940, 420, 620, 540)))
        .plane(
            gate ->
                gate.place(at -> at.at(1250, 440).scaled(960), HaNoiPosters::roof)
                    .place(at -> at.at(1250, 260).scaled(520), HaNoiPosters::roof)
                    .shape(INDIGO, BOLD, "M1070 960l0-280c0-220 360-220 360 0l0 280Z")
                    .shape(
                        VERDIGRIS,
                        OUTLINE,
                        "M1076 800c30-70 80-90 110-50c20-60 90-80 130-20c40-40 90-10 108 60l0 160 -348 0Z")
                    .key(OUTLINE, "M1040 960l0-280c0-256 420-256 420 0l0 280M970 500l560 0")
                    .shape(OCHRE, BOLD, "M1076 960l348 0 240 260 -800 0Z"))
        .plane(
            banyan ->
                banyan
                    .shape(
                        OCHRE,
                        BOLD,
                        "M220 400c20 200 10 400-100 600c60-10 90-20 120-60c10 40 40 60 60 70c10-40 20-60 40-70c20 30 50 60 100 70c-10-40-6-70 0-90c30 40 70 70 130 80c-80-200-100-400-60-600Z")
                    .key(
                        INNER,
                        "M300 480c10 150 0 300-20 400M400 480c-10 150 0 280 30 400M350 560c0 120 0 200-6 300")
                    .key(
                        OUTLINE,
                        "M90 440l0 330M150 470l0 220M600 450l0 340M660 440l0 210M720 420l0 300"))
        .plane(
            crown ->
                crown
                    .shape(
                        VERDIGRIS,
                        BOLD,
                        "M-40 420c-20-150 40-230 130-230c20-140 200-190 300-110c90-90 280-60 310 70c130-10 190 120 130 210c20 100-100 160-190 110c-70 70-190 70-240 10c-60 60-190 60-230-10c-60 40-170 30-210-50Z")
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL,
                                    INNER,
                                    "M0 0c10-24 40-24 50 0M60 0c10-24 40-24 50 0M30 30c10-24 40-24 50 0"))
                            .at(80, 300)
                            .times(5, 140, 10))
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL,
                                    INNER,
                                    "M0 0c10-24 40-24 50 0M60 0c10-24 40-24 50 0M30 30c10-24 40-24 50 0"))
                            .at(230, 180)
                            .times(3, 150, 10))
                    .place(at -> at.at(1230, 1070).scaled(900), VillagePosters::homeComer)
                    .place(at -> at.at(1372, 1070).scaled(800), EveryonePosters::suitcase));
  }

  /// Somebody who walks away from us, 560 high, the right hand at 120, -280.
  private static void homeComer(Plane plane) {
    plane
        .shape(KEY, OUTLINE, "M-76-250l152 0 10 220 24 30 -94 0 -16-150 -16 150 -94 0 24-30Z")
        .solid(
            RED,
            BOLD,
            "M-40-450l80 0c54 6 76 34 82 74l30 110 -50 14 -26-60 6 90 -164 0 6-90 -26 60 -50-14 30-110c6-40 28-68 82-74Z")
        .solid(OCHRE, BOLD, roundBox(-66, -430, 132, 180, 26))
        .key(INNER, "M-66-360l132 0M-20-310l40 0")
        .solid(
            SHELL,
            INNER,
            "M104-270l40-10 6 34 -36 8ZM-26-486l52 0 0 40c-16 14-36 14-52 0ZM-58-530c-26-16-26 40 6 40ZM58-530c26-16 26 40-6 40Z")
        .solid(KEY, OUTLINE, "M-58-536c-10-96 126-96 116 0c-2 44-24 60-58 60c-34 0-56-16-58-60Z");
  }

  /// Two people greet each other with a bow.
  static Drawing tenWords() {
    return Drawing.on(SHELL, 165)
        .plane(
            room ->
                room.shape(VERDIGRIS, BOLD, circle(1000, 510, 490))
                    .solid(OCHRE, OUTLINE, circle(1000, 510, 440))
                    .spot(OCHRE, box(-10, 980, 2020, 230))
                    .key(BOLD, "M-10 980l2020 0")
                    .key(
                        Mark.group(
                                Mark.line(
                                    KEY,
                                    INNER,
                                    "M0 0l60 50 -60 50 -60-50ZM0 30l24 20 -24 20 -24-20Z"))
                            .at(30, 1092)
                            .times(17, 120, 0)))
        .plane(
            pots ->
                pots.place(at -> at.at(180, 1030).scaled(1900), RoomPosters::flowerPot)
                    .place(at -> at.at(1820, 1030).scaled(1900).mirror(), RoomPosters::flowerPot))
        .plane(
            woman ->
                woman.place(
                    at -> at.at(520, 1040).scaled(1080),
                    it -> {
                      bowing(it, RED);
                      it.solid(KEY, OUTLINE, "M176-690c-34-30-80-10-74 30c6 30 50 40 80 10Z")
                          .solid(
                              KEY,
                              OUTLINE,
                              "M190-640c-40-40-20-140 70-150c50-4 90 20 96 60c-50 0-80 10-100 40c-10 30-30 50-66 50Z");
                    }))
        .plane(
            man ->
                man.place(
                    at -> at.at(1480, 1040).scaled(1080).mirror(),
                    it -> {
                      bowing(it, INDIGO);
                      it.solid(
                          KEY,
                          OUTLINE,
                          "M196-680c-30-60 10-120 80-116c40 0 80 20 84 66c-40-6-70 0-84 20c-20 0-20 40-50 46Z");
                    }));
  }

  /// Somebody in a long dress who bows to the right, 800 high, standing on 0, 0.
  private static void bowing(Plane plane, Ink dress) {
    plane
        .shape(SHELL, BOLD, "M-70-120l150 0 -10 90 50 30 -150 0 -30-6Z")
        .solid(
            dress,
            BOLD,
            "M-100-70c0-120 20-220 10-320c10-110 80-210 190-270c60-20 120 20 130 80c-40 70-110 140-140 220c10 110 20 190 20 290c-70 20-140 20-210 0Z")
        .key(INNER, "M-40-60c10-90 20-180 20-280")
        .solid(
            SHELL,
            BOLD,
            "M150-650c0-90 50-130 120-130c56 0 92 34 94 84l20 30 -18 8c4 30-2 54-34 58c-30 2-50 0-66-6l-24 50 -80-20Z")
        .key(INNER, "M300-674c10 8 24 8 34 0M322-628c8 4 16 4 24 0")
        .solid(SHELL, OUTLINE, "M250-430c40-20 80-20 96 4c10 24-10 44-40 44l-60 10Z")
        .solid(
            dress,
            BOLD,
            "M60-560c30-50 90-50 110 0c20 50 40 80 100 104l-10 90c-90-10-140-40-170-90c-20-36-40-70-30-104Z");
  }
}
