package org.gatekiosk.sync.protocol;

import java.util.List;
import java.util.regex.Pattern;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.content.format.Words;
import org.gatekiosk.trust.json.Elements;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonString;

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
    dims.forEach(dim -> Requirements.line("dimension", dim, MAX_DIM_LENGTH));
    Requirements.range("value of " + metric, value, 1, Long.MAX_VALUE);
  }

  /// `[metric, shape, [dims…], value]`
  JsonArray toJson() {
    return JsonArray.of(
        new JsonString(metric),
        new JsonString(Words.of(shape)),
        JsonArray.ofStrings(dims),
        new JsonNumber(value));
  }

  static StatRow read(Elements row) throws JsonFormatException {
    row.requireSize(4, 4);
    Shape shape = row.value(1, word -> Words.parse(Shape.class, word));
    try {
      return new StatRow(
          row.string(0), shape, row.array(2).strings(), row.integer(3, 1L, Long.MAX_VALUE));
    } catch (IllegalArgumentException e) {
      throw row.error(0, String.valueOf(e.getMessage()));
    }
  }
}
