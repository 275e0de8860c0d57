package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Posters of `customs-money`: things on a counter.
final class CustomsMoneyPosters {
  private CustomsMoneyPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("cash-and-gold", cashAndGold());
    return posters;
  }

  /// Coins against a small bar of gold, on a balance.
  private static Drawing cashAndGold() {
    return Drawing.on(INDIGO, 400)
        .plane(
            counter ->
                counter
                    .colour(RED, box(-10, 980, 2020, 230))
                    .key(BOLD, "M-10 980l2020 0")
                    .key(
                        Mark.group(Mark.line(SHELL, INNER, "M0 0l60 0 0 60 -40 0 0-36 20 0"))
                            .at(20, 1050)
                            .times(25, 80, 0))
                    .key(
                        Mark.group(
                                Mark.line(
                                    SHELL, INNER, "M0 0c0-80 120-80 120 0M30 0c0-40 60-40 60 0"))
                            .at(-40, 60)
                            .times(17, 120, 0)))
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
                    .place(stack -> stack.at(470, 716), CustomsMoneyPosters::coins)
                    .place(stack -> stack.at(650, 716), CustomsMoneyPosters::twoCoins)
                    .place(bar -> bar.at(1440, 716), CustomsMoneyPosters::goldBar))
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
    plane.place(coins -> coins.times(4, 0, -52), CustomsMoneyPosters::coin);
  }

  private static void twoCoins(Plane plane) {
    plane.place(coins -> coins.times(2, 0, -52), CustomsMoneyPosters::coin);
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
}
