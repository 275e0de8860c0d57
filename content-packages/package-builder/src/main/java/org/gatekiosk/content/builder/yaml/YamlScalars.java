package org.gatekiosk.content.builder.yaml;

import java.util.Optional;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.text.TextFile;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// What a node must be for the reader that asks; logs and answers empty when it is not.
final class YamlScalars {
  private YamlScalars() {}

  /// A text, or a number as it is written; an empty text when it is neither, or not clean.
  static String text(Node node, Place place, FindingLog log) {
    if (!(node instanceof ScalarNode scalar)) {
      log.error(FindingCode.YAML_SHAPE, place, "text");
      return "";
    }
    if (scalar.getTag().equals(Tag.BOOL)) {
      log.error(FindingCode.YAML_QUOTE, place, scalar.getValue());
      return "";
    }
    if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
      log.error(FindingCode.FIELD_EMPTY, place);
      return "";
    }
    String text = scalar.getValue().strip();
    return TextFile.isClean(text, place, log) ? text : "";
  }

  static boolean bool(Node node, Place place, FindingLog log) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(scalar.getValue());
    }
    log.error(FindingCode.YAML_SHAPE, place, "true | false");
    return false;
  }

  static Optional<YamlMap> map(Node node, String path, YamlPlaces places, FindingLog log) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(mapping, path, places, log));
    }
    log.error(FindingCode.YAML_SHAPE, places.at(node.getStartMark()).field(path), "mapping");
    return Optional.empty();
  }

  static Optional<YamlList> list(Node node, String path, YamlPlaces places, FindingLog log) {
    if (node instanceof SequenceNode sequence) {
      return Optional.of(new YamlList(sequence, path, places, log));
    }
    log.error(FindingCode.YAML_SHAPE, places.at(node.getStartMark()).field(path), "list");
    return Optional.empty();
  }
}
