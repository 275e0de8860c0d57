package org.gatekiosk.trust.json;

/// A JSON string.
///
/// @param value any well-formed Unicode text (a surrogate without its partner has no UTF-8 form and
///   is refused with [IllegalArgumentException])
public record JsonString(String value) implements JsonValue {
  public JsonString {
    Unicode.requireWellFormed(value);
  }

  @Override
  public String kind() {
    return "a string";
  }
}
