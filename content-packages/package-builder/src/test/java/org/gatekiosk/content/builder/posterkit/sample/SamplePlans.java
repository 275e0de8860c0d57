package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.Mark;
import org.gatekiosk.content.builder.posterkit.Plane;

/// Floor plans of the two sample gates: examples, which show what is certain of each hall and
/// nothing else. The pin is red, the way out is verdigris; whoever reads faces up.
final class SamplePlans {
  private SamplePlans() {}

  /// Drawings by gate id.
  static Map<String, Drawing> all() {
    Map<String, Drawing> plans = new LinkedHashMap<>();
    plans.put("noi-bai", noiBai());
    plans.put("gia-lam", giaLam());
    return plans;
  }

  /// Arrivals hall on level 1: out of customs, past the screen, through the door to two lanes.
  private static Drawing noiBai() {
    return Drawing.plan(SHELL)
        .plane(
            hall ->
                floor(hall, 390, 430)
                    .key(OUTLINE, "M-10 290l2460 0M-10 308l2460 0")
                    .key(dashes(660, 146, 11))
                    .key(
                        Mark.group(Mark.solid(OCHRE, INNER, box(0, 0, 36, 36)))
                            .at(140, 326)
                            .times(10, 240, 0))
                    .key(WIDE, "M1640 390l-1600 0 0 430 1600 0M1960 390l440 0 0 430 -440 0"))
        .plane(
            road ->
                road.place(bus -> bus.at(1000, 120), SamplePlans::bus)
                    .place(car -> car.at(760, 268), SamplePlans::car)
                    .place(car -> car.at(2060, 268), SamplePlans::car)
                    .place(desk -> desk.at(730, 790), SamplePlans::desk))
        .plane(
            way ->
                way.shape(VERDIGRIS, BOLD, "M1800 160l130 140 -76 0 0 110 -108 0 0-110 -76 0Z")
                    .key(THICK, "M1800 960l0-100M1756 904l44-46 44 46")
                    .place(pin -> pin.at(1800, 652), SamplePlans::pin))
        .label(300, 73, PlanWords.lane(2))
        .label(300, 219, PlanWords.lane(1))
        .label(2130, 500, PlanWords.EXIT)
        .label(1800, 738, PlanWords.YOU_ARE_HERE)
        .label(730, 530, PlanWords.INFORMATION_DESK)
        .label(2110, 905, PlanWords.CUSTOMS)
        .label(735, 905, PlanWords.EXAMPLE);
  }

  /// Station hall between the platforms and the street, which lies behind whoever reads.
  private static Drawing giaLam() {
    return Drawing.plan(SHELL)
        .plane(
            hall ->
                floor(hall, 326, 374)
                    .key(OUTLINE, "M-10 132l2460 0")
                    .key(
                        Mark.group(Mark.line(KEY, INNER, "M0 0l0 26")).at(10, 132).times(41, 60, 0))
                    .key(OUTLINE, "M-10 156l2460 0M-10 790l2460 0M-10 808l2460 0")
                    .key(WIDE, "M1070 326l-1030 0 0 374 1530 0M1370 326l1030 0 0 374 -510 0"))
        .plane(
            things ->
                things
                    .place(train -> train.at(60, 122).times(8, 300, 0), SamplePlans::carriage)
                    .place(benches -> benches.at(120, 540).times(3, 235, 0), SamplePlans::bench)
                    .place(car -> car.at(1356, 930), SamplePlans::car))
        .plane(
            way ->
                way.key(THICK, "M1220 296l0-100M1176 242l44-46 44 46")
                    .line(
                        VERDIGRIS, WIDE, "M1340 430l50 0M1470 430l50 0M1600 430l50 0M1730 440l0 60")
                    .shape(VERDIGRIS, BOLD, "M1730 920l-130-140 76 0 0-200 108 0 0 200 76 0Z")
                    .place(pin -> pin.at(1220, 526), SamplePlans::pin))
        .label(540, 233, PlanWords.PLATFORMS)
        .label(540, 430, PlanWords.STATION_HALL)
        .label(1220, 606, PlanWords.YOU_ARE_HERE)
        .label(2080, 580, PlanWords.EXIT)
        .label(2120, 900, PlanWords.STREET)
        .label(728, 900, PlanWords.EXAMPLE);
  }

  /// A tiled floor from wall to wall.
  private static Plane floor(Plane plane, int y, int height) {
    return plane
        .colour(OCHRE, box(40, y, 2360, height))
        .colour(
            Mark.group(Mark.line(SHELL, INNER, "M0 0l0 " + height)).at(158, y).times(19, 118, 0))
        .colour(Mark.group(Mark.line(SHELL, INNER, "M0 0l2360 0")).at(40, y + 90).times(4, 0, 90));
  }

  private static Mark dashes(int x, int y, int times) {
    return Mark.group(Mark.line(KEY, OUTLINE, "M0 0l90 0")).at(x, y).times(times, 170, 0);
  }

  /// Where the screen stands: the point of a pin, 214 units high.
  private static void pin(Plane plane) {
    plane
        .shape(RED, BOLD, "M0 0c-22-46-76-84-76-141c0-97 152-97 152 0c0 57-54 95-76 141Z")
        .solid(SHELL, OUTLINE, circle(0, -141, 33));
  }

  /// A bus seen from the side, its wheels on 0, 0.
  private static void bus(Plane plane) {
    plane
        .shape(OCHRE, OUTLINE, roundBox(0, -106, 360, 96, 20))
        .key(Mark.group(Mark.solid(SHELL, INNER, box(0, 0, 50, 36))).at(24, -90).times(5, 62, 0))
        .solid(SHELL, OUTLINE, circle(80, -10, 20))
        .solid(SHELL, OUTLINE, circle(280, -10, 20));
  }

  /// A car seen from the side, its wheels on 0, 0.
  private static void car(Plane plane) {
    plane
        .shape(OCHRE, OUTLINE, "M0-12l0-44 50-8 40-40 100 0 50 44 30 10 0 38Z")
        .solid(SHELL, INNER, "M66-62l32-30 36 0 0 30ZM146-62l0-30 36 0 34 30Z")
        .solid(SHELL, OUTLINE, circle(64, -10, 18))
        .solid(SHELL, OUTLINE, circle(214, -10, 18));
  }

  /// A railway carriage seen from the side, 280 units long, its wheels on 0, 0.
  private static void carriage(Plane plane) {
    plane
        .shape(OCHRE, OUTLINE, "M0-14l0-70c0-20 10-30 30-30l220 0c20 0 30 10 30 30l0 70Z")
        .key(Mark.group(Mark.solid(SHELL, INNER, box(0, 0, 44, 36))).at(22, -94).times(4, 64, 0))
        .key(BOLD, "M40-2l30 0M210-2l30 0M284-30l12 0");
  }

  /// A bench seen from above, 200 units long.
  private static void bench(Plane plane) {
    plane.shape(SHELL, OUTLINE, box(0, 0, 200, 70)).key(INNER, "M0 24l200 0M0 47l200 0");
  }

  /// A desk with somebody behind it, its foot at 0, 0.
  private static void desk(Plane plane) {
    plane
        .solid(SHELL, OUTLINE, circle(0, -140, 30))
        .solid(SHELL, OUTLINE, "M-56-60c0-60 112-60 112 0Z")
        .shape(SHELL, BOLD, box(-170, -70, 340, 66))
        .key(BOLD, "M-190-70l380 0");
  }
}
