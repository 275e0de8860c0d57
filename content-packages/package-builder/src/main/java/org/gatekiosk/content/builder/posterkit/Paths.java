package org.gatekiosk.content.builder.posterkit;

/// Outlines of simple shapes as path data.
public final class Paths {
  /// Handle of a Bézier curve that draws a quarter of a circle of radius 1.
  private static final double QUARTER = 0.5523;

  private Paths() {}

  public static String circle(int x, int y, int radius) {
    return ellipse(x, y, radius, radius);
  }

  public static String ellipse(int x, int y, int a, int b) {
    int k = (int) Math.round(a * QUARTER);
    int m = (int) Math.round(b * QUARTER);
    return "M%d %dc0 %d %d %d %d %dc%d 0 %d %d %d %dc0 %d %d %d %d %dc%d 0 %d %d %d %dZ"
        .formatted(
            x - a, y, -m, a - k, -b, a, -b, k, a, b - m, a, b, m, k - a, b, -a, b, -k, -a, m - b,
            -a, -b);
  }

  public static String box(int x, int y, int width, int height) {
    return "M%d %dl%d 0 0 %d %d 0Z".formatted(x, y, width, height, -width);
  }

  /// A box with round corners.
  public static String roundBox(int x, int y, int width, int height, int radius) {
    int h = (int) Math.round(radius * (1 - QUARTER));
    int w = width - 2 * radius;
    int v = height - 2 * radius;
    return ("M%d %dl%d 0c%d 0 %d %d %d %dl0 %dc0 %d %d %d %d %dl%d 0c%d 0 %d %d %d %dl0 %d"
            + "c0 %d %d %d %d %dZ")
        .formatted(
            x + radius,
            y,
            w,
            radius - h,
            radius,
            h,
            radius,
            radius,
            v,
            radius - h,
            -h,
            radius,
            -radius,
            radius,
            -w,
            h - radius,
            -radius,
            -h,
            -radius,
            -radius,
            -v,
            h - radius,
            h,
            -radius,
            radius,
            -radius);
  }

  /// A closed outline through points given as x, y, x, y …
  public static String polygon(int... points) {
    return open(points) + "Z";
  }

  /// A line through points given as x, y, x, y …
  public static String open(int... points) {
    var path = new StringBuilder("M").append(points[0]).append(' ').append(points[1]).append("L");
    for (int i = 2; i < points.length; i += 2) {
      path.append(i == 2 ? "" : " ").append(points[i]).append(' ').append(points[i + 1]);
    }
    return path.toString();
  }

  /// A smooth line through points given as x, y, x, y …
  public static String curve(int... points) {
    return smooth(points, false);
  }

  /// A smooth closed outline through points given as x, y, x, y …
  public static String blob(int... points) {
    return smooth(points, true);
  }

  /// Catmull-Rom through the points, as cubic curves relative to where each starts.
  private static String smooth(int[] points, boolean closed) {
    int count = points.length / 2;
    int last = closed ? count : count - 1;
    var path = new StringBuilder("M").append(points[0]).append(' ').append(points[1]).append('c');
    for (int i = 0; i < last; i++) {
      int before = at(i - 1, count, closed);
      int next = at(i + 1, count, closed);
      int after = at(i + 2, count, closed);
      int dx = points[2 * next] - points[2 * i];
      int dy = points[2 * next + 1] - points[2 * i + 1];
      append(path, Math.round((points[2 * next] - points[2 * before]) / 6f));
      append(path, Math.round((points[2 * next + 1] - points[2 * before + 1]) / 6f));
      append(path, dx - Math.round((points[2 * after] - points[2 * i]) / 6f));
      append(path, dy - Math.round((points[2 * after + 1] - points[2 * i + 1]) / 6f));
      append(path, dx);
      append(path, dy);
    }
    return closed ? path.append('Z').toString() : path.toString();
  }

  private static int at(int index, int count, boolean closed) {
    return closed ? Math.floorMod(index, count) : Math.clamp(index, 0, count - 1);
  }

  private static void append(StringBuilder path, int number) {
    if (number >= 0 && Character.isDigit(path.charAt(path.length() - 1))) {
      path.append(' ');
    }
    path.append(number);
  }
}
