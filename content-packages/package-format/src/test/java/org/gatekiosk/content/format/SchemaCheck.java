package org.gatekiosk.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonBoolean;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.JsonValue;

/// Checks documents against the schemas of this module: the keywords they use, and besides that no
/// document may say anything its schema does not know.
final class SchemaCheck {
  private final Map<String, JsonObject> schemas;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(Map<String, JsonObject> schemas) {
    this.schemas = schemas;
  }

  /// What is wrong with the document, place by place; empty when nothing is.
  ///
  /// @param schemas by their `$id`
  static List<String> faults(Map<String, JsonObject> schemas, String id, JsonValue document) {
    var check = new SchemaCheck(schemas);
    check.check(check.schema(id), document, "");
    return check.faults;
  }

  private JsonObject schema(String id) {
    return Objects.requireNonNull(schemas.get(id), id);
  }

  private void check(JsonObject schema, JsonValue value, String path) {
    for (var keyword : schema.members().entrySet()) {
      boolean met =
          switch (keyword.getKey()) {
            case "type" -> kind(value).equals(text(keyword.getValue()));
            case "const" -> keyword.getValue().equals(value);
            case "enum" -> ((JsonArray) keyword.getValue()).elements().contains(value);
            case "pattern" -> Pattern.compile(text(keyword.getValue())).matcher(text(value)).find();
            case "minLength" -> text(value).length() >= number(keyword.getValue());
            case "maxLength" -> text(value).length() <= number(keyword.getValue());
            case "minimum" -> number(value) >= number(keyword.getValue());
            case "maximum" -> number(value) <= number(keyword.getValue());
            case "minItems" -> ((JsonArray) value).size() >= number(keyword.getValue());
            case "maxItems" -> ((JsonArray) value).size() <= number(keyword.getValue());
            case "oneOf" -> matches((JsonArray) keyword.getValue(), value) == 1;
            default -> true;
          };
      if (!met) {
        faults.add(path + ": " + keyword.getKey());
        return;
      }
    }
    inside(schema, value, path);
  }

  private void inside(JsonObject schema, JsonValue value, String path) {
    if (schema.get("$ref") instanceof JsonString(var ref)) {
      check(ref.startsWith("#") ? definition() : schema(ref), value, path);
    }
    if (value instanceof JsonArray(var elements)
        && schema.get("items") instanceof JsonObject each) {
      elements.forEach(element -> check(each, element, path + "/*"));
    }
    if (value instanceof JsonObject object && !schema.members().containsKey("oneOf")) {
      members(schema, object, path);
    }
  }

  private JsonObject definition() {
    var definitions =
        (JsonObject) Objects.requireNonNull(schema("poster.schema.json").get("$defs"));
    return (JsonObject) Objects.requireNonNull(definitions.get("element"));
  }

  private void members(JsonObject schema, JsonObject object, String path) {
    if (schema.get("required") instanceof JsonArray(var required)) {
      required.stream()
          .filter(name -> object.get(text(name)) == null)
          .forEach(name -> faults.add(path + "/" + text(name) + ": required"));
    }
    JsonValue properties = schema.get("properties");
    for (var member : object.members().entrySet()) {
      String place = path + "/" + member.getKey();
      JsonValue known =
          properties instanceof JsonObject named
              ? named.get(member.getKey())
              : schema.get("additionalProperties");
      if (known instanceof JsonObject each) {
        check(each, member.getValue(), place);
      } else if (!schema.members().containsKey("$ref")) {
        faults.add(place + ": unknown");
      }
    }
  }

  private long matches(JsonArray alternatives, JsonValue value) {
    return alternatives.elements().stream()
        .filter(
            alternative -> {
              var attempt = new SchemaCheck(schemas);
              attempt.check((JsonObject) alternative, value, "");
              return attempt.faults.isEmpty();
            })
        .count();
  }

  private static String kind(JsonValue value) {
    return switch (value) {
      case JsonObject _ -> "object";
      case JsonArray _ -> "array";
      case JsonString _ -> "string";
      case JsonNumber _ -> "integer";
      case JsonBoolean _ -> "boolean";
      default -> "null";
    };
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).value();
  }

  private static long number(JsonValue value) {
    return ((JsonNumber) value).value();
  }
}
