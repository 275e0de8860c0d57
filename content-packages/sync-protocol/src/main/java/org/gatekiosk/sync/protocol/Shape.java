package org.gatekiosk.sync.protocol;

/// The dimensions a counter may have; there are no others anywhere (docs/statistics.md, 1).
public enum Shape {
  /// Item, version, language.
  ITEM_LANGUAGE_DAY(3),
  /// Item.
  ITEM_HOUR(1),
  /// Language.
  LANGUAGE_HOUR(1),
  /// Mode of input.
  MODE_DAY(1),
  /// From, to.
  FLOW_DAY(2),
  PLAIN_HOUR(0);

  private final int dimensions;

  Shape(int dimensions) {
    this.dimensions = dimensions;
  }

  /// How many dimensions; a histogram's bin comes on top.
  public int dimensions() {
    return dimensions;
  }

  /// The shortest bucket that may carry this shape.
  public BatchKind kind() {
    return name().endsWith("_DAY") ? BatchKind.DAY : BatchKind.HOUR;
  }
}
