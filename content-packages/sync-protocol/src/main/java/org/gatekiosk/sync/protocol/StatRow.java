package org.gatekiosk.sync.protocol;

import java.util.List;
import java.util.regex.Pattern;

/// One counter of a batch.
///
/// @param metric one of [Metrics]; another name of the same form is kept as it is
/// @param dims as many as the shape has, for a histogram one more: its bin
/// @param value 1 or more
public record StatRow(String metric, Shape shape, List<String> dims, long value) {
  private static final Pattern METRIC = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final int MAX_DIM_LENGTH = 200; // repository/package/item is at most 194

  public StatRow {
    if (!METRIC.matcher(metric).matches()) {
      throw new IllegalArgumentException("not a metric: '" + metric + "'");
    }
    dims = List.copyOf(dims);
    int bins = dims.size() - shape.dimensions();
    if (bins < 0 || bins > 1) {
      throw new IllegalArgumentException(metric + ": " + dims.size() + " dimensions of " + shape);
    }
    dims.forEach(dim -> Requirements.text("dimension", dim, MAX_DIM_LENGTH));
    Requirements.range("value of " + metric, value, 1, Long.MAX_VALUE);
  }
}
