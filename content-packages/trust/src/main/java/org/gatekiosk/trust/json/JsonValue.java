package org.gatekiosk.trust.json;

/// A JSON value (RFC 8259) without floating-point numbers. Immutable.
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /// What this value is, in the words of an error message: `an object`, `a string` …
  String kind();
}
