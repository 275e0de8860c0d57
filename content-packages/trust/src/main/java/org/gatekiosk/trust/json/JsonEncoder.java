package org.gatekiosk.trust.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Writes a value without spaces, names ordered by code point; how strings are escaped is the only
/// difference between the two forms.
abstract class JsonEncoder {
  private final StringBuilder out = new StringBuilder();

  /// Appends one character of a string, escaped as the form wants it.
  abstract void character(StringBuilder out, char c);

  final byte[] encode(JsonValue value) {
    append(value);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void append(JsonValue value) {
    switch (value) {
      case JsonObject(var members) -> object(members);
      case JsonArray array -> array(array);
      case JsonString(var text) -> string(text);
      case JsonNumber(var number) -> out.append(number);
      case JsonBoolean(var bool) -> out.append(bool);
      case JsonNull() -> out.append("null");
    }
  }

  private void object(Map<String, JsonValue> members) {
    out.append('{');
    var separator = "";
    var sorted = new TreeMap<String, JsonValue>(Unicode::compareByCodePoint);
    sorted.putAll(members);
    for (var member : sorted.entrySet()) {
      out.append(separator);
      string(member.getKey());
      out.append(':');
      append(member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void array(JsonArray array) {
    out.append('[');
    var separator = "";
    for (JsonValue element : array.elements()) {
      out.append(separator);
      append(element);
      separator = ",";
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(out, text.charAt(i));
    }
    out.append('"');
  }
}
