package org.gatekiosk.content.builder.yaml;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// A mapping for reading its fields with their checks, one line a field.
///
/// What is wrong goes to the log with its place, and reading goes on, so that an author sees all of
/// it at once: a text that is missing reads as `""`, every other value as empty. Whoever builds
/// something of the fields compares [FindingLog#errors] before and after.
public final class YamlMap {
  private final MappingNode node;
  private final String path;
  private final YamlPlaces places;
  private final FindingLog log;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  YamlMap(MappingNode node, String path, YamlPlaces places, FindingLog log) {
    this.node = node;
    this.path = path;
    this.places = places;
    this.log = log;
    for (NodeTuple tuple : node.getValue()) {
      index(tuple);
    }
  }

  private void index(NodeTuple tuple) {
    Node key = tuple.getKeyNode();
    if (!(key instanceof ScalarNode name)) {
      log.error(FindingCode.YAML_SHAPE, places.at(key.getStartMark()), "text");
    } else if (fields.putIfAbsent(name.getValue(), tuple.getValueNode()) != null) {
      log.error(FindingCode.YAML_TWICE, places.at(key.getStartMark()), name.getValue());
    } else {
      keys.put(name.getValue(), key);
    }
  }

  /// Names of the fields in the order of the file.
  public Set<String> names() {
    return fields.keySet();
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /// Where the mapping starts.
  public Place place() {
    return places.at(node.getStartMark()).field(path);
  }

  /// Where the value of a field starts; where the mapping starts when there is no such field.
  public Place place(String name) {
    Node value = fields.get(name);
    return (value == null ? place() : places.at(value.getStartMark())).field(pathOf(name));
  }

  /// Logs an error for every field that is not among these.
  public YamlMap allow(String... names) {
    Set<String> allowed = Set.of(names);
    keys.forEach(
        (name, key) -> {
          if (!allowed.contains(name)) {
            log.error(
                FindingCode.FIELD_UNKNOWN,
                places.at(key.getStartMark()).field(pathOf(name)),
                name,
                String.join(", ", names));
          }
        });
    return this;
  }

  /// A field that must be there and must not be blank.
  public String text(String name) {
    if (!has(name)) {
      log.error(FindingCode.FIELD_MISSING, place().field(pathOf(name)), name);
      return "";
    }
    String text = optionalText(name);
    return text == null ? "" : text;
  }

  public @Nullable String optionalText(String name) {
    Node value = fields.get(name);
    return value == null ? null : YamlScalars.text(value, place(name), log);
  }

  /// A text turned into a value; what the conversion throws becomes the error of this field.
  public <T> Optional<T> value(String name, Function<String, T> conversion) {
    String text = text(name);
    return text.isEmpty() ? Optional.empty() : convert(name, text, conversion);
  }

  /// As [#value], but the field may be absent.
  public <T> Optional<T> optionalValue(String name, Function<String, T> conversion) {
    return has(name) ? value(name, conversion) : Optional.empty();
  }

  private <T> Optional<T> convert(String name, String text, Function<String, T> conversion) {
    try {
      return Optional.of(conversion.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      log.error(FindingCode.FIELD_VALUE, place(name), name, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  public boolean bool(String name, boolean absent) {
    Node value = fields.get(name);
    return value == null ? absent : YamlScalars.bool(value, place(name), log);
  }

  /// An integer of at least `min` and at most `max`.
  public int integer(String name, int min, int max, int absent) {
    return optionalValue(name, text -> integer(text, min, max)).orElse(absent);
  }

  private static int integer(String text, int min, int max) {
    if (!text.matches("-?[0-9]{1,9}")) {
      throw new IllegalArgumentException("not a whole number: '" + text + "'");
    }
    int number = Integer.parseInt(text);
    if (number < min || number > max) {
      throw new IllegalArgumentException("must be " + min + " to " + max + ", is " + number);
    }
    return number;
  }

  public Optional<YamlMap> map(String name) {
    return Optional.ofNullable(fields.get(name))
        .flatMap(value -> YamlScalars.map(value, pathOf(name), places, log));
  }

  public Optional<YamlList> list(String name) {
    return Optional.ofNullable(fields.get(name))
        .flatMap(value -> YamlScalars.list(value, pathOf(name), places, log));
  }

  /// True when the field holds one text, not a mapping or list.
  public boolean isText(String name) {
    return fields.get(name) instanceof ScalarNode;
  }

  /// A list of texts, each turned into a value as in [#value]; empty when the field is absent.
  public <T> List<T> values(String name, Function<String, T> conversion) {
    return list(name).map(list -> list.values(conversion)).orElse(List.of());
  }

  /// A list of mappings, each read by the reader; empty when the field is absent.
  public <T> List<T> maps(String name, Function<YamlMap, Optional<T>> reader) {
    return list(name).map(list -> list.maps(reader)).orElse(List.of());
  }

  /// All fields of this mapping as texts, their names turned into keys.
  public <K> Map<K, String> entries(Function<String, K> key) {
    Map<K, String> entries = new LinkedHashMap<>();
    for (String name : names()) {
      convert(name, name, key).ifPresent(k -> entries.put(k, text(name)));
    }
    return entries;
  }

  /// Builds something of fields that were read without an error; an exception of a constructor
  /// becomes an error of this mapping.
  ///
  /// @param errorsBefore [FindingLog#errors] before the first field was read
  public <T> Optional<T> build(int errorsBefore, java.util.function.Supplier<T> constructor) {
    if (log.errors() > errorsBefore) {
      return Optional.empty();
    }
    try {
      return Optional.of(constructor.get());
    } catch (IllegalArgumentException | DateTimeException e) {
      log.error(
          FindingCode.FIELD_VALUE,
          place(),
          path.isEmpty() ? "" : path,
          String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  public FindingLog log() {
    return log;
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
