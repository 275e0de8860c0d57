package org.gatekiosk.server.console.view;

import java.math.RoundingMode;
import java.text.NumberFormat;

/// Writes numbers with their unit as the reader's language does.
public record Figures(Words words) {
  private static final int STEP = 1000;
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

  /// `21,480` or `21.480`.
  public String count(long value) {
    return NumberFormat.getIntegerInstance(words.language().locale()).format(value);
  }

  /// `41.2 MB` or `41,2 MB`: decimal units, rounded down.
  public String bytes(long bytes) {
    double value = bytes;
    int unit = 0;
    while (value >= STEP && unit < UNITS.length - 1) {
      value /= STEP;
      unit++;
    }
    NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
    format.setRoundingMode(RoundingMode.DOWN);
    format.setMaximumFractionDigits(unit == 0 || value >= 100 ? 0 : 1);
    return format.format(value) + " " + UNITS[unit];
  }
}
