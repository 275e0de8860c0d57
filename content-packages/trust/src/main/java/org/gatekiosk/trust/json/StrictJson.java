package org.gatekiosk.trust.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON the strict way: RFC 8259 in UTF-8 without byte order mark, no name twice in an
/// object, integers of 64 bits only, nothing after the value.
public final class StrictJson {
  /// Longest name of a member in characters; target paths are names, and they are shorter.
  static final int MAX_NAME_LENGTH = 1024;

  /// The digits of the smallest 64-bit integer and its sign.
  private static final int MAX_NUMBER_LENGTH = 20;

  /// Made once: a factory costs as much as reading a short document. What depends on the caller
  /// (bytes, depth) is checked here; a string is never longer than its document.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.MAX_DEPTH)
                  .maxNameLength(MAX_NAME_LENGTH)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
          .build();

  private final JsonParser parser;
  private final int maxDepth;

  private StrictJson(JsonParser parser, int maxDepth) {
    this.parser = parser;
    this.maxDepth = maxDepth;
  }

  /// Parses one document.
  ///
  /// @throws JsonFormatException if the bytes are anything else than one value within the limits
  public static JsonValue parse(byte[] utf8, Limits limits) throws JsonFormatException {
    if (utf8.length > limits.maxBytes()) {
      throw new JsonFormatException(
          "", utf8.length + " bytes, allowed are " + limits.maxBytes(), 0, 0);
    }
    try (JsonParser parser = open(decode(utf8))) {
      return new StrictJson(parser, limits.maxDepth()).document();
    } catch (IOException e) {
      throw new JsonFormatException("", String.valueOf(e.getMessage()), 0, 0);
    }
  }

  /// A parser over text; characters, so that Jackson does not guess another encoding than UTF-8.
  static JsonParser open(CharBuffer text) throws IOException {
    return FACTORY.createParser(text.array(), text.arrayOffset(), text.length());
  }

  static CharBuffer decode(byte[] utf8) throws JsonFormatException {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(utf8));
      if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
        throw new JsonFormatException("", "byte order mark", 1, 1);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new JsonFormatException("", "not UTF-8", 0, 0);
    }
  }

  private JsonValue document() throws IOException, JsonFormatException {
    try {
      if (parser.nextToken() == null) {
        throw fault("no JSON value");
      }
      JsonValue value = value();
      if (parser.nextToken() != null) {
        throw fault("more after the end of the document");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw fault(e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      // JsonString and JsonObject refuse an escaped surrogate without its partner.
      throw fault(String.valueOf(e.getMessage()));
    }
  }

  private JsonValue value() throws IOException, JsonFormatException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> new JsonString(parser.getText());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case VALUE_NULL -> new JsonNull();
      case VALUE_NUMBER_FLOAT -> throw fault("only integers are allowed");
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw fault("a value is missing");
    };
  }

  private JsonObject object() throws IOException, JsonFormatException {
    requireDepth();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (members.putIfAbsent(name, value()) != null) {
        throw fault("Duplicate field '" + name + "'");
      }
    }
    return new JsonObject(members);
  }

  private JsonArray array() throws IOException, JsonFormatException {
    requireDepth();
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new JsonArray(elements);
  }

  private void requireDepth() throws JsonFormatException {
    int depth = parser.getParsingContext().getNestingDepth();
    if (depth > maxDepth) {
      throw fault("nesting depth (" + depth + "), allowed are " + maxDepth);
    }
  }

  private JsonNumber integer() throws IOException, JsonFormatException {
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw fault("an integer of more than 64 bits");
    }
    return new JsonNumber(parser.getLongValue());
  }

  private JsonFormatException fault(String reason) {
    var location = parser.currentLocation();
    return new JsonFormatException(
        parser.getParsingContext().pathAsPointer().toString(),
        reason,
        location.getLineNr(),
        location.getColumnNr());
  }
}
