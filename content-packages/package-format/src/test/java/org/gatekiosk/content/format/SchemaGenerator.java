package org.gatekiosk.content.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// Makes the JSON schema (2020-12) of a document from its record: a component is a property, and a
/// required one unless it may be null.
final class SchemaGenerator {
  private static final String ID = "[a-z][a-z0-9-]{0,63}";
  static final String LANGUAGE =
      "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*$";

  /// Components whose property has another name.
  private static final Map<String, String> NAMES =
      Map.of("Item.name", "id", "ManifestItem.name", "id", "ReleaseFile.fileClass", "class");

  /// Components that are said by where the object stands, or by the presence of another.
  private static final Set<String> UNWRITTEN = Set.of("ItemText.language", "Item.stepFreeStated");

  /// Components that a document leaves out when they have their usual value.
  private static final Set<String> OPTIONAL =
      Set.of("Item.stepFree", "Source.issuer", "TextSpan.strong", "TextSpan.emphasis");

  private SchemaGenerator() {}

  static JsonObject release() {
    return document("release", "release.json: what a kiosk shows together", Manifest.class);
  }

  static JsonObject item() {
    return document("item", "An item document", Item.class);
  }

  static JsonObject blocks() {
    return head("blocks", "The blocks of an item's text in one language")
        .put("type", "array")
        .put("items", union(Block.class))
        .build();
  }

  private static JsonObject document(String name, String title, Class<? extends Record> type) {
    var head = head(name, title);
    object(type).members().forEach(head::put);
    JsonObject schema = head.build();
    var format = JsonObject.builder().put("const", Manifest.FORMAT).build();
    var properties = JsonObject.builder().put("format", format);
    ((JsonObject) member(schema, "properties")).members().forEach(properties::put);
    List<String> required = new ArrayList<>(List.of("format"));
    ((JsonArray) member(schema, "required"))
        .elements()
        .forEach(element -> required.add(((JsonString) element).value()));
    return schema.toBuilder()
        .replace("properties", properties.build())
        .replace("required", JsonArray.ofStrings(required))
        .build();
  }

  private static JsonValue member(JsonObject object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }

  static JsonObject.Builder head(String name, String title) {
    return JsonObject.builder()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", name + ".schema.json")
        .put("title", title);
  }

  private static JsonObject object(Class<?> type) {
    var properties = JsonObject.builder();
    List<String> required = new ArrayList<>();
    if (Block.class.isAssignableFrom(type)) {
      String word = type.getSimpleName().toLowerCase(Locale.ROOT);
      properties.put("type", JsonObject.builder().put("const", word).build());
      required.add("type");
    }
    for (RecordComponent component : type.getRecordComponents()) {
      String key = type.getSimpleName() + "." + component.getName();
      if (!UNWRITTEN.contains(key)) {
        String name = NAMES.getOrDefault(key, component.getName());
        properties.put(name, schema(component.getGenericType()));
        if (!isNullable(component) && !OPTIONAL.contains(key)) {
          required.add(name);
        }
      }
    }
    return JsonObject.builder()
        .put("type", "object")
        .put("properties", properties.build())
        .put("required", JsonArray.ofStrings(required))
        .build();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static JsonObject union(Class<?> type) {
    List<Class<?>> members =
        Arrays.stream(type.getPermittedSubclasses()).filter(type::isAssignableFrom).toList();
    return JsonObject.builder()
        .put("oneOf", JsonArray.from(members, SchemaGenerator::object))
        .build();
  }

  private static JsonObject schema(Type type) {
    return switch (type) {
      case ParameterizedType generic -> collection(generic);
      case Class<?> plain when plain.isSealed() -> union(plain);
      case Class<?> plain when plain.isEnum() -> words(plain);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalArgumentException("no schema for " + type);
    };
  }

  private static JsonObject collection(ParameterizedType type) {
    Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Map.class) {
      return JsonObject.builder()
          .put("type", "object")
          .put("propertyNames", pattern(LANGUAGE))
          .put("additionalProperties", schema(last))
          .build();
    }
    if (last == Block.class) {
      return JsonObject.builder().put("$ref", "blocks.schema.json").build();
    }
    return JsonObject.builder().put("type", "array").put("items", schema(last)).build();
  }

  private static JsonObject words(Class<?> type) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(SchemaGenerator::word).toList();
    return JsonObject.builder().put("enum", JsonArray.ofStrings(words)).build();
  }

  private static String word(Object constant) {
    return switch (constant) {
      case Group group -> group.name();
      case DayOfWeek day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT);
      default -> Words.of((Enum<?>) constant);
    };
  }

  private static JsonObject plain(Class<?> type) {
    if (type == String.class) {
      return JsonObject.builder().put("type", "string").build();
    }
    if (type == int.class || type == long.class) {
      return JsonObject.builder().put("type", "integer").build();
    }
    if (type == boolean.class) {
      return JsonObject.builder().put("type", "boolean").build();
    }
    if (type == Instant.class || type == LocalDate.class) {
      String format = type == Instant.class ? "date-time" : "date";
      return JsonObject.builder().put("type", "string").put("format", format).build();
    }
    if (type == Sha256.class) {
      return pattern("^[0-9a-f]{64}$");
    }
    if (type == ItemName.class) {
      return pattern("^" + ID + "/" + ID + "$");
    }
    if (type == LanguageTag.class) {
      return pattern(LANGUAGE);
    }
    return object(type);
  }

  private static JsonObject pattern(String pattern) {
    return JsonObject.builder().put("type", "string").put("pattern", pattern).build();
  }
}
