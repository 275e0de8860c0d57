package org.gatekiosk.trust.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object. Immutable; members keep their order, which does not count for equality.
///
/// @param members names are well-formed Unicode, each once
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {
  public static final JsonObject EMPTY = new JsonObject(Map.of());

  public JsonObject {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    members.keySet().forEach(Unicode::requireWellFormed);
  }

  public static Builder builder() {
    return new Builder();
  }

  /// The member of this name, or null.
  public @Nullable JsonValue get(String name) {
    return members.get(name);
  }

  /// A builder that starts with these members; `put` replaces none of them, `replace` does.
  public Builder toBuilder() {
    var builder = new Builder();
    builder.members.putAll(members);
    return builder;
  }

  @Override
  public String kind() {
    return "an object";
  }

  /// Collects members in order. Not thread-safe.
  public static final class Builder {
    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private Builder() {}

    /// Adds a member; a name that is there already is an [IllegalArgumentException].
    public Builder put(String name, JsonValue value) {
      if (members.putIfAbsent(name, value) != null) {
        throw new IllegalArgumentException("member twice: '" + name + "'");
      }
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, new JsonString(value));
    }

    public Builder put(String name, long value) {
      return put(name, new JsonNumber(value));
    }

    public Builder put(String name, boolean value) {
      return put(name, new JsonBoolean(value));
    }

    /// Adds a member unless the value is null.
    public Builder putIfPresent(String name, @Nullable JsonValue value) {
      return value == null ? this : put(name, value);
    }

    /// Adds a member unless the value is null.
    public Builder putIfPresent(String name, @Nullable String value) {
      return value == null ? this : put(name, value);
    }

    /// Adds a member unless the value is null.
    public Builder putIfPresent(String name, @Nullable Long value) {
      return value == null ? this : put(name, value.longValue());
    }

    /// Sets a member, in its old place when there is one.
    public Builder replace(String name, JsonValue value) {
      members.put(name, value);
      return this;
    }

    public JsonObject build() {
      return new JsonObject(members);
    }
  }
}
