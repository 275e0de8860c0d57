package org.gatekiosk.content.builder.posterkit;

/// The widths a line can be cut in; a document names a width by its place in this list.
public enum Knife {
  /// 3 units: rigging, hair.
  HAIR,
  /// 5 units: lines inside a shape.
  FINE,
  /// 7 units: lines inside a shape.
  INNER,
  /// 10 units: outlines.
  OUTLINE,
  /// 14 units: outlines of what stands in front.
  BOLD,
  /// 20 units.
  THICK,
  /// 28 units.
  BROAD,
  /// 40 units.
  WIDE
}
