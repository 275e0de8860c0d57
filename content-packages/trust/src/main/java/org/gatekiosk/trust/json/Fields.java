package org.gatekiosk.trust.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A view of one JSON object for reading its fields with their checks, one line a field.
///
/// Every error is a [JsonFormatException] with the path, line and column of the value. Fields that
/// are not asked for are ignored, unless the reader calls [#refuseUnknown]. An optional field that
/// is `null` counts as absent.
public final class Fields {
  private final Place place;
  private final JsonObject object;

  Fields(Place place, JsonObject object) {
    this.place = place;
    this.object = object;
  }

  /// Reads the value that one object stands for.
  @FunctionalInterface
  public interface Reader<T> {
    T read(Fields fields) throws JsonFormatException;
  }

  /// Parses a document whose value is an object, strictly ([StrictJson]).
  public static Fields parse(byte[] utf8, Limits limits) throws JsonFormatException {
    var place = Place.document(utf8.clone());
    return new Fields(place, place.object(StrictJson.parse(utf8, limits)));
  }

  /// A view of an object that is parsed already; errors name the path, not the line.
  public static Fields of(JsonObject object) {
    return new Fields(Place.document(null), object);
  }

  public JsonObject json() {
    return object;
  }

  /// JSON pointer (RFC 6901) of this object, empty for the whole document.
  public String path() {
    return place.path();
  }

  /// Names of the members, in order.
  public Set<String> names() {
    return object.members().keySet();
  }

  public boolean has(String name) {
    return optional(name) != null;
  }

  public String string(String name) throws JsonFormatException {
    return place.member(name).string(required(name));
  }

  public @Nullable String optionalString(String name) throws JsonFormatException {
    JsonValue value = optional(name);
    return value == null ? null : place.member(name).string(value);
  }

  /// A string turned into a value; an [IllegalArgumentException] or [java.time.DateTimeException]
  /// of the conversion becomes the error of this field.
  public <T> T value(String name, Function<String, T> conversion) throws JsonFormatException {
    return place.member(name).convert(required(name), conversion);
  }

  public <T> @Nullable T optionalValue(String name, Function<String, T> conversion)
      throws JsonFormatException {
    JsonValue value = optional(name);
    return value == null ? null : place.member(name).convert(value, conversion);
  }

  /// An integer of at least `min` and at most `max`.
  public long integer(String name, long min, long max) throws JsonFormatException {
    return place.member(name).integer(required(name), min, max);
  }

  /// An integer of at least `min` and at most `max`.
  public int integer(String name, int min, int max) throws JsonFormatException {
    return (int) integer(name, (long) min, (long) max);
  }

  public @Nullable Long optionalInteger(String name, long min, long max)
      throws JsonFormatException {
    JsonValue value = optional(name);
    return value == null ? null : (Long) place.member(name).integer(value, min, max);
  }

  public @Nullable Integer optionalInteger(String name, int min, int max)
      throws JsonFormatException {
    Long value = optionalInteger(name, (long) min, (long) max);
    return value == null ? null : (Integer) value.intValue();
  }

  public boolean bool(String name) throws JsonFormatException {
    return place.member(name).bool(required(name));
  }

  public boolean bool(String name, boolean absent) throws JsonFormatException {
    JsonValue value = optional(name);
    return value == null ? absent : place.member(name).bool(value);
  }

  public Fields object(String name) throws JsonFormatException {
    return fields(name, required(name));
  }

  public @Nullable Fields optionalObject(String name) throws JsonFormatException {
    JsonValue value = optional(name);
    return value == null ? null : fields(name, value);
  }

  public Elements array(String name) throws JsonFormatException {
    return elements(name, required(name));
  }

  /// The array, or an empty one when the field is absent.
  public Elements optionalArray(String name) throws JsonFormatException {
    JsonValue value = optional(name);
    return elements(name, value == null ? JsonArray.of() : value);
  }

  /// An array of objects, each read by the reader.
  public <T> List<T> list(String name, Reader<T> reader) throws JsonFormatException {
    return array(name).objects(reader);
  }

  /// An array of strings.
  public List<String> strings(String name) throws JsonFormatException {
    return array(name).strings();
  }

  /// An array of strings, each turned into a value as in [#value].
  public <T> List<T> values(String name, Function<String, T> conversion)
      throws JsonFormatException {
    return array(name).values(conversion);
  }

  /// An object used as a table: each member is an object that the reader reads with its name.
  public <T> List<T> entries(String name, EntryReader<T> reader) throws JsonFormatException {
    Fields table = object(name);
    List<T> read = new ArrayList<>();
    for (String key : table.names()) {
      read.add(reader.read(key, table.object(key)));
    }
    return List.copyOf(read);
  }

  /// Reads one row of a table whose names are keys.
  @FunctionalInterface
  public interface EntryReader<T> {
    T read(String key, Fields fields) throws JsonFormatException;
  }

  /// Refuses every field that is not among these; for formats that must not carry anything else.
  public Fields refuseUnknown(Set<String> known) throws JsonFormatException {
    for (String name : names()) {
      if (!known.contains(name)) {
        throw place.member(name).error("unknown field");
      }
    }
    return this;
  }

  /// An error of this object as a whole, for rules over several fields.
  public JsonFormatException error(String reason) {
    return place.error(reason);
  }

  /// An error of one field, for rules that the methods here cannot check.
  public JsonFormatException error(String name, String reason) {
    return place.member(name).error(reason);
  }

  private Fields fields(String name, JsonValue value) throws JsonFormatException {
    Place member = place.member(name);
    return new Fields(member, member.object(value));
  }

  private Elements elements(String name, JsonValue value) throws JsonFormatException {
    Place member = place.member(name);
    return new Elements(member, member.array(value));
  }

  private JsonValue required(String name) throws JsonFormatException {
    JsonValue value = object.get(name);
    if (value == null) {
      throw place.error("field '" + name + "' is missing");
    }
    return value;
  }

  private @Nullable JsonValue optional(String name) {
    JsonValue value = object.get(name);
    return value instanceof JsonNull ? null : value;
  }
}
