package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Motifs;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `customs-money` with coins in them, and the coins.
final class MoneyPosters {
  private MoneyPosters() {}

  /// Coins against a small bar of gold, on a balance.
  static Drawing cashAndGold() {
    return Drawing.on(INDIGO, 400)
        .plane(
            counter ->
                counter
                    .colour(RED, box(-10, 980, 2020, 230))
                    .key(BOLD, "M-10 980l2020 0")
                    .key(Motifs.fret(20, 1050))
                    .key(Motifs.scales(-40, 60)))
        .plane(
            balance ->
                balance
                    .shape(OCHRE, BOLD, "M965 980l0-700 70 0 0 700Z")
                    .key(
                        OUTLINE,
                        "M560 330l-200 390M560 330l200 390M1440 330l-200 390M1440 330l200 390")
                    .key(FINE, "M560 330l0 390M1440 330l0 390"))
        .plane(
            goods ->
                goods
                    .place(stack -> stack.at(470, 716), MoneyPosters::coins)
                    .place(stack -> stack.at(650, 716), MoneyPosters::twoCoins)
                    .place(bar -> bar.at(1440, 716), MoneyPosters::goldBar))
        .plane(
            pans ->
                pans.shape(VERDIGRIS, BOLD, "M330 716l460 0c-20 150-440 150-460 0Z")
                    .shape(VERDIGRIS, BOLD, "M1210 716l460 0c-20 150-440 150-460 0Z")
                    .line(SHELL, INNER, "M400 760c70 50 250 50 320 0M1280 760c70 50 250 50 320 0")
                    .shape(
                        OCHRE,
                        BOLD,
                        "M540 300c140 20 300 10 380-50c60 40 100 40 160 0c80 60 240 70 380 50l0 50c-160 20-320 10-460-30c-140 40-300 50-460 30Z")
                    .shape(OCHRE, BOLD, "M780 980c10-60 90-90 180-94l80 0c90 4 170 34 180 94Z")
                    .key(INNER, "M830 940c60-24 280-24 340 0"))
        .plane(
            top ->
                top.shape(SHELL, OUTLINE, circle(1000, 300, 54))
                    .solid(OCHRE, OUTLINE, circle(560, 320, 26))
                    .solid(OCHRE, OUTLINE, circle(1440, 320, 26))
                    .key(OUTLINE, "M1000 330l0-64")
                    .shape(OCHRE, OUTLINE, "M1000 250l-40-60 40-80 40 80Z"));
  }

  /// Four coins in a stack on 0, 0.
  static void coins(Plane plane) {
    plane.place(coins -> coins.times(4, 0, -52), MoneyPosters::coin);
  }

  static void twoCoins(Plane plane) {
    plane.place(coins -> coins.times(2, 0, -52), MoneyPosters::coin);
  }

  /// A coin lying on 0, 0, 180 units wide.
  static void coin(Plane plane) {
    plane
        .solid(OCHRE, OUTLINE, "M-90-58c0-34 180-34 180 0l0 40c0 34-180 34-180 0Z")
        .solid(OCHRE, INNER, ellipse(0, -58, 90, 26))
        .key(INNER, "M-50-30l0 30M0-26l0 32M50-30l0 30")
        .solid(INDIGO, FINE, "M0-70l30 12 -30 12 -30-12Z");
  }

  /// A bar of gold standing on 0, 0, 320 units wide.
  private static void goldBar(Plane plane) {
    plane
        .shape(OCHRE, BOLD, "M-160 0l44-120 232 0 44 120Z")
        .shape(OCHRE, BOLD, "M-116-120l36-44 160 0 36 44Z")
        .line(SHELL, OUTLINE, "M-90-80l-16 44M-60-80l-8 22")
        .key(INNER, "M-40-80l120 0 14 50 -148 0Z");
  }

  /// A shopping bag, and an aeroplane that takes off.
  static Drawing vatRefund() {
    return Drawing.on(VERDIGRIS, 330)
        .plane(
            sky ->
                sky.colour(SHELL, box(-10, -10, 2020, 860))
                    .colour(
                        OCHRE, "M-10 600c260-80 480 20 760-20c420-70 760 40 1270-30l0 310 -2030 0Z")
                    .key(Motifs.cloud(80, 240, 900))
                    .key(Motifs.cloud(700, 180, 700))
                    .key(OUTLINE, "M-10 850l2020 0")
                    .turn(
                        -17,
                        1400,
                        480,
                        wing -> wing.shape(OCHRE, OUTLINE, "M1390 450l-80-150 80 0 190 150Z"))
                    .line(
                        SHELL,
                        BOLD,
                        "M820 1000l160 0M1080 1000l160 0M1340 1000l160 0M1600 1000l160 0M1860 1000l160 0"))
        .plane(
            aeroplane ->
                aeroplane.turn(
                    -17,
                    1400,
                    480,
                    it -> it.place(placed -> placed.at(890, 480), Motifs::aeroplane)))
        .plane(
            bag ->
                bag.shape(RED, BOLD, "M190 440l500 0 40 560 -580 0Z")
                    .shape(INDIGO, BOLD, "M690 440l110 90 30 470 -100 0Z")
                    .key(BROAD, "M320 520c0-220 240-220 240 0")
                    .line(SHELL, BOLD, "M320 520c0-220 240-220 240 0")
                    .shape(OCHRE, OUTLINE, "M440 580l150 150 -150 150 -150-150Z")
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l30 30 30-30"))
                            .at(176, 940)
                            .times(9, 60, 0)))
        .plane(
            coins ->
                coins
                    .place(stack -> stack.at(880, 1020), MoneyPosters::coins)
                    .place(stack -> stack.at(1070, 1020), MoneyPosters::twoCoins));
  }
}
