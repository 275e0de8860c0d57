package org.gatekiosk.content.format.poster;

import org.gatekiosk.content.format.poster.Segment.Close;
import org.gatekiosk.content.format.poster.Segment.Curve;
import org.gatekiosk.content.format.poster.Segment.Line;
import org.gatekiosk.content.format.poster.Segment.Move;

/// Where points land: scaled (negative: mirrored), then shifted.
record Placement(double scaleX, double scaleY, double shiftX, double shiftY) {

  /// The placement that applies `inner` first and then this one.
  Placement after(Placement inner) {
    return new Placement(
        scaleX * inner.scaleX, scaleY * inner.scaleY, x(inner.shiftX), y(inner.shiftY));
  }

  Segment apply(Segment segment) {
    return switch (segment) {
      case Move(double x, double y) -> new Move(x(x), y(y));
      case Line(double x, double y) -> new Line(x(x), y(y));
      case Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          new Curve(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
      case Close close -> close;
    };
  }

  private double x(double x) {
    return shiftX + scaleX * x;
  }

  private double y(double y) {
    return shiftY + scaleY * y;
  }
}
