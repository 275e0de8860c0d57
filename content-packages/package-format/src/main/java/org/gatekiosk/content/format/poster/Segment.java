package org.gatekiosk.content.format.poster;

/// One drawing command, absolute, in poster units.
public sealed interface Segment {

  /// Starts a new outline.
  record Move(double x, double y) implements Segment {}

  record Line(double x, double y) implements Segment {}

  /// A cubic Bézier curve with two control points.
  record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

  /// Back to the start of the outline.
  record Close() implements Segment {}
}
