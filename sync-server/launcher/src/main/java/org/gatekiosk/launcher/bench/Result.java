package org.gatekiosk.launcher.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One measured figure against its goal.
///
/// @param thousandths the value in thousandths of its unit
/// @param goalThousandths highest good value, in thousandths of the unit
/// @param peer what it was compared with in the same run, or null
record Result(
    String name,
    long thousandths,
    String unit,
    long goalThousandths,
    @Nullable String peer,
    long peerThousandths) {
  static Result against(String name, double value, String unit, double goal) {
    return new Result(name, thousandths(value), unit, thousandths(goal), null, 0);
  }

  static Result beside(
      String name, double value, String unit, double goal, String peer, double peerValue) {
    return new Result(
        name, thousandths(value), unit, thousandths(goal), peer, thousandths(peerValue));
  }

  boolean met() {
    return thousandths <= goalThousandths;
  }

  String row() {
    var compared = peer == null ? "" : "%s %s".formatted(peer, decimal(peerThousandths));
    return "%-44s %10s %-4s goal %10s %-4s %s"
        .formatted(
            name,
            decimal(thousandths),
            unit,
            decimal(goalThousandths),
            met() ? "met" : "MISS",
            compared);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeFieldName("value");
    json.writeNumber(decimal(thousandths));
    json.writeStringField("unit", unit);
    json.writeFieldName("goal");
    json.writeNumber(decimal(goalThousandths));
    json.writeStringField("better", "less");
    json.writeBooleanField("met", met());
    if (peer != null) {
      json.writeStringField("peer", peer);
      json.writeFieldName("peerValue");
      json.writeNumber(decimal(peerThousandths));
    }
    json.writeEndObject();
  }

  private static long thousandths(double value) {
    return Math.round(value * 1000);
  }

  private static String decimal(long thousandths) {
    return thousandths % 1000 == 0
        ? Long.toString(thousandths / 1000)
        : "%d.%03d".formatted(thousandths / 1000, thousandths % 1000);
  }
}
