package org.gatekiosk.content.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an item takes part in the attract loop.
///
/// @param weight 1 to 100; twice the weight is shown twice as often
/// @param from first day, or null
/// @param to last day, or null
public record Attract(int weight, @Nullable LocalDate from, @Nullable LocalDate to) {
  public Attract {
    Requirements.range("weight", weight, 1, 100);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("attract ends on " + to + " before it starts on " + from);
    }
  }

  public boolean runsOn(LocalDate today) {
    return (from == null || !today.isBefore(from)) && (to == null || !today.isAfter(to));
  }
}
