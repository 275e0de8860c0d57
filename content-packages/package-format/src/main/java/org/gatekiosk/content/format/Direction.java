package org.gatekiosk.content.format;

/// Which way people pass a zone, or whom an item is for.
public enum Direction {
  ARRIVING,
  LEAVING,
  BOTH;

  /// Whether an item of this direction belongs into a zone of that one: either says both, or they
  /// are the same.
  public boolean fits(Direction zone) {
    return this == BOTH || zone == BOTH || this == zone;
  }
}
