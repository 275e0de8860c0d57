package org.gatekiosk.trust.json;

/// `true` or `false`.
public record JsonBoolean(boolean value) implements JsonValue {
  @Override
  public String kind() {
    return "a boolean";
  }
}
