package org.gatekiosk.trust.json;

/// A JSON number; integers between -2^63 and 2^63 - 1 only.
public record JsonNumber(long value) implements JsonValue {
  @Override
  public String kind() {
    return "an integer";
  }
}
