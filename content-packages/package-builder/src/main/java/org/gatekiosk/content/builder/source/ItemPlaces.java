package org.gatekiosk.content.builder.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.yaml.YamlMap;

/// Where the fields of an `item.yaml` stand.
///
/// @param item the file as a whole
/// @param fields by name; elements of lists by the name of the list, a dot and what identifies
///   them, for example `values.fee`
public record ItemPlaces(Place item, Map<String, Place> fields) {
  public ItemPlaces {
    fields = Map.copyOf(fields);
  }

  static ItemPlaces of(Place item, YamlMap yaml) {
    Map<String, Place> fields = new LinkedHashMap<>();
    for (String name : yaml.names()) {
      fields.put(name, yaml.place(name));
    }
    yaml.map("qr").ifPresent(qr -> addAll(fields, "qr.", qr));
    yaml.map("source").ifPresent(source -> addAll(fields, "source.", source));
    if (yaml.has("values")) {
      addElements(fields, "values", "id", yaml);
    }
    if (yaml.has("media")) {
      addElements(fields, "media", "file", yaml);
    }
    return new ItemPlaces(item, fields);
  }

  private static void addAll(Map<String, Place> fields, String prefix, YamlMap map) {
    for (String name : map.names()) {
      fields.put(prefix + name, map.place(name));
    }
  }

  private static void addElements(
      Map<String, Place> fields, String list, String key, YamlMap yaml) {
    yaml.maps(
        list,
        element -> {
          fields.put(list + "." + element.text(key), element.place());
          return java.util.Optional.of(element);
        });
  }

  /// The place of a field, or the file when it does not stand there.
  public Place field(String name) {
    return fields.getOrDefault(name, item.field(name));
  }
}
