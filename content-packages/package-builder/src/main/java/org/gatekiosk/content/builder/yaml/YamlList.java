package org.gatekiosk.content.builder.yaml;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A list for reading its elements with their checks; the counterpart of [YamlMap].
public final class YamlList {
  private final SequenceNode node;
  private final String path;
  private final YamlPlaces places;
  private final FindingLog log;

  YamlList(SequenceNode node, String path, YamlPlaces places, FindingLog log) {
    this.node = node;
    this.path = path;
    this.places = places;
    this.log = log;
  }

  public FindingLog log() {
    return log;
  }

  /// All elements that are texts and can be converted; the others are logged.
  public <T> List<T> values(Function<String, T> conversion) {
    List<T> values = new ArrayList<>();
    for (int i = 0; i < node.getValue().size(); i++) {
      Node element = node.getValue().get(i);
      Place place = places.at(element.getStartMark()).field(pathOf(i));
      String text = YamlScalars.text(element, place, log);
      try {
        if (!text.isEmpty()) {
          values.add(conversion.apply(text));
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        log.error(FindingCode.FIELD_VALUE, place, pathOf(i), String.valueOf(e.getMessage()));
      }
    }
    return values;
  }

  /// All elements that are mappings and can be read; the others are logged.
  public <T> List<T> maps(Function<YamlMap, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    for (int i = 0; i < node.getValue().size(); i++) {
      YamlScalars.map(node.getValue().get(i), pathOf(i), places, log)
          .flatMap(reader)
          .ifPresent(read::add);
    }
    return read;
  }

  private String pathOf(int index) {
    return path + "[" + index + "]";
  }
}
