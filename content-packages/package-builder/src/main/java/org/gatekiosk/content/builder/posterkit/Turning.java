package org.gatekiosk.content.builder.posterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns paths about a point: the format has no rotation, so it is done while drawing.
final class Turning {
  private static final Pattern TOKEN = Pattern.compile("[MLlCcZ]|-?\\d+");

  private final double cos;
  private final double sin;
  private final int centreX;
  private final int centreY;

  Turning(double degrees, int centreX, int centreY) {
    this.cos = Math.cos(Math.toRadians(degrees));
    this.sin = Math.sin(Math.toRadians(degrees));
    this.centreX = centreX;
    this.centreY = centreY;
  }

  Mark turn(Mark mark) {
    return switch (mark) {
      case Mark.Fill fill -> Mark.fill(fill.ink(), turn(fill.path()));
      case Mark.Line line -> Mark.line(line.ink(), line.knife(), turn(line.path()));
      case Mark.Solid solid -> Mark.solid(solid.ink(), solid.knife(), turn(solid.path()));
      case Mark.Group group -> turn(group);
    };
  }

  private Mark.Group turn(Mark.Group group) {
    if (group.mirrored()) {
      throw new IllegalArgumentException("a mirrored group is not turned");
    }
    var free = new Turning(this, 0, 0);
    int x = (int) Math.round(x(group.x(), group.y(), false));
    int y = (int) Math.round(y(group.x(), group.y(), false));
    int byX = (int) Math.round(x(group.byX(), group.byY(), true));
    int byY = (int) Math.round(y(group.byX(), group.byY(), true));
    List<Mark> marks = group.marks().stream().map(free::turn).toList();
    return Mark.group(marks).at(x, y).scaled(group.scale()).times(group.times(), byX, byY);
  }

  private Turning(Turning other, int centreX, int centreY) {
    this.cos = other.cos;
    this.sin = other.sin;
    this.centreX = centreX;
    this.centreY = centreY;
  }

  String turn(String path) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(path);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    var turned = new StringBuilder();
    boolean relative = false;
    for (int i = 0; i < tokens.size(); ) {
      String token = tokens.get(i);
      if (Character.isLetter(token.charAt(0))) {
        relative = token.equals("l") || token.equals("c");
        turned.append(token);
        i++;
      } else {
        double x = Integer.parseInt(token);
        double y = Integer.parseInt(tokens.get(i + 1));
        number(turned, x(x, y, relative));
        number(turned, y(x, y, relative));
        i += 2;
      }
    }
    return turned.toString();
  }

  private static void number(StringBuilder path, double value) {
    long number = Math.round(value);
    if (number >= 0 && Character.isDigit(path.charAt(path.length() - 1))) {
      path.append(' ');
    }
    path.append(number);
  }

  private double x(double x, double y, boolean relative) {
    return relative ? cos * x - sin * y : centreX + cos * (x - centreX) - sin * (y - centreY);
  }

  private double y(double x, double y, boolean relative) {
    return relative ? sin * x + cos * y : centreY + sin * (x - centreX) + cos * (y - centreY);
  }
}
