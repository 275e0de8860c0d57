package org.gatekiosk.content.format.poster;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.poster.Segment.Close;
import org.gatekiosk.content.format.poster.Segment.Curve;
import org.gatekiosk.content.format.poster.Segment.Line;
import org.gatekiosk.content.format.poster.Segment.Move;

/// Reads the path data of a shape, a subset of SVG's (SVG 2, 9.3): `M`, `L`, `l`, `C`, `c`, `Z` and
/// integers. Relative points of a curve count from where the curve starts. Not thread-safe.
final class PathReader {
  static final int MAX_LENGTH = 4000;
  static final int MAX_NUMBER = 8000;

  private final String path;
  private final List<Segment> segments = new ArrayList<>();
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private PathReader(String path) {
    this.path = path;
  }

  /// The segments of a path; an [IllegalArgumentException] names the character at fault.
  static List<Segment> read(String path) {
    if (path.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a path of " + path.length() + " characters, allowed are " + MAX_LENGTH);
    }
    var reader = new PathReader(path);
    reader.read();
    return List.copyOf(reader.segments);
  }

  private void read() {
    skipSpace();
    if (at == path.length() || path.charAt(at) != 'M') {
      throw fault("a path starts with M");
    }
    char command = 'M';
    while (at < path.length()) {
      command = command(command);
      segments.add(segment(command));
      skipSpace();
    }
  }

  /// The command at this place: a letter, or the one before when numbers follow.
  private char command(char before) {
    char c = path.charAt(at);
    if (c == '-' || isDigit(c)) {
      if (before == 'M' || before == 'Z') {
        throw fault("a command must follow " + before);
      }
      return before;
    }
    at++;
    return c;
  }

  private Segment segment(char command) {
    return switch (command) {
      case 'M' -> move();
      case 'L' -> line(0, 0);
      case 'l' -> line(x, y);
      case 'C' -> curve(0, 0);
      case 'c' -> curve(x, y);
      case 'Z' -> close();
      default -> {
        at--;
        throw fault("unknown command '" + command + "'");
      }
    };
  }

  private Segment move() {
    x = number();
    y = number();
    startX = x;
    startY = y;
    return new Move(x, y);
  }

  private Segment line(double fromX, double fromY) {
    x = fromX + number();
    y = fromY + number();
    return new Line(x, y);
  }

  private Segment curve(double fromX, double fromY) {
    double x1 = fromX + number();
    double y1 = fromY + number();
    double x2 = fromX + number();
    double y2 = fromY + number();
    x = fromX + number();
    y = fromY + number();
    return new Curve(x1, y1, x2, y2, x, y);
  }

  private Segment close() {
    x = startX;
    y = startY;
    return new Close();
  }

  private int number() {
    skipSpace();
    boolean negative = at < path.length() && path.charAt(at) == '-';
    if (negative) {
      at++;
    }
    int first = at;
    int value = 0;
    while (at < path.length() && isDigit(path.charAt(at))) {
      value = 10 * value + path.charAt(at) - '0';
      if (value > MAX_NUMBER) {
        throw fault("a number must be -8000 to 8000");
      }
      at++;
    }
    if (at == first) {
      throw fault("a number is missing");
    }
    return negative ? -value : value;
  }

  private void skipSpace() {
    while (at < path.length() && " \t\r\n".indexOf(path.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private IllegalArgumentException fault(String reason) {
    return new IllegalArgumentException(reason + " (character " + (at + 1) + " of the path)");
  }
}
