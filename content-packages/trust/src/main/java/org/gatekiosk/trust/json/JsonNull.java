package org.gatekiosk.trust.json;

/// `null`. [Fields] treats an optional field with this value as absent.
public record JsonNull() implements JsonValue {
  @Override
  public String kind() {
    return "null";
  }
}
