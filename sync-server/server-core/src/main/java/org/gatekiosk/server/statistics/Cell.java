package org.gatekiosk.server.statistics;

import java.util.OptionalLong;

/// A figure of a report: counted, too small to be shown, or unknown. Zero and "no data" differ.
public sealed interface Cell {
  /// Below this a figure of travellers is not shown (docs/statistics.md, 1, rule 5).
  int THRESHOLD = 5;

  record Counted(long value) implements Cell {}

  /// From 1 to [#THRESHOLD] - 1; shown as `<5`.
  record TooSmall() implements Cell {}

  /// Nothing was received for it.
  record NoData() implements Cell {}

  /// Hides a figure that is too small.
  ///
  /// @param minSessions the gate's policy: below it the gate does not suppress either; 1 in
  ///   demonstrations and tests, whose figures are nobody's
  static Cell of(long value, int minSessions) {
    int threshold = Math.min(THRESHOLD, minSessions);
    return value > 0 && value < threshold ? new TooSmall() : new Counted(value);
  }

  /// The figure, unless it must not be shown or is not known.
  default OptionalLong shown() {
    return this instanceof Counted(long value) ? OptionalLong.of(value) : OptionalLong.empty();
  }
}
