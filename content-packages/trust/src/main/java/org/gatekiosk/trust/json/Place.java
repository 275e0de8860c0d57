package org.gatekiosk.trust.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where a value stands in its document, and the checks that name this place when they fail.
///
/// Every value read has a place and only an error names it, so a place is no more than a step from
/// the one around it: the path is written, and the line found by reading the text a second time,
/// when an error asks.
final class Place {
  private final @Nullable Place around;
  private final String step;
  private final byte @Nullable [] text;

  private Place(@Nullable Place around, String step, byte @Nullable [] text) {
    this.around = around;
    this.step = step;
    this.text = text;
  }

  /// The place of a whole document.
  ///
  /// @param text what it was parsed from, or null when it did not come from text
  static Place document(byte @Nullable [] text) {
    return new Place(null, "", text);
  }

  /// JSON pointer (RFC 6901).
  String path() {
    return around == null ? "" : around.path() + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  Place member(String name) {
    return new Place(this, name, text);
  }

  Place element(int index) {
    return new Place(this, String.valueOf(index), text);
  }

  JsonFormatException error(String reason) {
    String path = path();
    try {
      if (text != null) {
        return locate(text, path, reason);
      }
    } catch (IOException | JsonFormatException e) {
      // The same bytes were parsed before; without a position the error is still right.
    }
    return new JsonFormatException(path, reason, 0, 0);
  }

  private static JsonFormatException locate(byte[] utf8, String path, String reason)
      throws IOException, JsonFormatException {
    try (JsonParser parser = StrictJson.open(StrictJson.decode(utf8))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() != JsonToken.FIELD_NAME && path.equals(pointer(parser))) {
          var start = parser.currentTokenLocation();
          return new JsonFormatException(path, reason, start.getLineNr(), start.getColumnNr());
        }
      }
    }
    return new JsonFormatException(path, reason, 0, 0);
  }

  /// The pointer of the current value; at the start of an object or array Jackson has entered it.
  private static String pointer(JsonParser parser) {
    var context = parser.getParsingContext();
    return (parser.currentToken().isStructStart() ? context.getParent() : context)
        .pathAsPointer()
        .toString();
  }

  JsonObject object(JsonValue value) throws JsonFormatException {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw wrong("an object", value);
  }

  JsonArray array(JsonValue value) throws JsonFormatException {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw wrong("an array", value);
  }

  String string(JsonValue value) throws JsonFormatException {
    if (value instanceof JsonString(var string)) {
      return string;
    }
    throw wrong("a string", value);
  }

  boolean bool(JsonValue value) throws JsonFormatException {
    if (value instanceof JsonBoolean(var bool)) {
      return bool;
    }
    throw wrong("a boolean", value);
  }

  long integer(JsonValue value, long min, long max) throws JsonFormatException {
    if (!(value instanceof JsonNumber(var number))) {
      throw wrong("an integer", value);
    }
    if (number < min || number > max) {
      throw error("must be " + min + " to " + max + ", is " + number);
    }
    return number;
  }

  <T> T convert(JsonValue value, Function<String, T> conversion) throws JsonFormatException {
    String text = string(value);
    try {
      return conversion.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  private JsonFormatException wrong(String expected, JsonValue actual) {
    return error("must be " + expected + ", is " + actual.kind());
  }
}
