package org.gatekiosk.content.format;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.JsonValue;

/// JSON for people: two spaces a level, members in their own order.
final class PrettyJson {
  private PrettyJson() {}

  static String write(JsonValue value) {
    return write(value, "\n") + "\n";
  }

  private static String write(JsonValue value, String line) {
    String inner = line + "  ";
    return switch (value) {
      case JsonObject(var members) when !members.isEmpty() ->
          members.entrySet().stream()
              .map(
                  member ->
                      compact(new JsonString(member.getKey()))
                          + ": "
                          + write(member.getValue(), inner))
              .collect(Collectors.joining("," + inner, "{" + inner, line + "}"));
      case JsonArray(var elements) when elements.stream().anyMatch(PrettyJson::isLong) ->
          elements.stream()
              .map(element -> write(element, inner))
              .collect(Collectors.joining("," + inner, "[" + inner, line + "]"));
      default -> compact(value);
    };
  }

  private static boolean isLong(JsonValue element) {
    return element instanceof JsonObject || element instanceof JsonArray;
  }

  private static String compact(JsonValue value) {
    return new String(CompactJson.encode(value), StandardCharsets.UTF_8);
  }
}
