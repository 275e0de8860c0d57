package org.gatekiosk.trust.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A JSON array. Immutable.
public record JsonArray(List<JsonValue> elements) implements JsonValue {
  public JsonArray {
    elements = List.copyOf(elements);
  }

  public static JsonArray of(JsonValue... elements) {
    return new JsonArray(List.of(elements));
  }

  /// An array with one element for each source element, in its order.
  public static <T> JsonArray from(Collection<T> source, Function<T, ? extends JsonValue> toJson) {
    return new JsonArray(source.stream().<JsonValue>map(toJson).toList());
  }

  public static JsonArray ofStrings(Collection<String> strings) {
    return from(strings, JsonString::new);
  }

  public int size() {
    return elements.size();
  }

  @Override
  public String kind() {
    return "an array";
  }
}
