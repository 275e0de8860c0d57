package org.gatekiosk.content.builder.yaml;

import java.util.Optional;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.text.TextFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Parses one YAML document into a [YamlMap] or [YamlList].
///
/// The events are checked before a tree is made of them, so that aliases, tags and depth cost
/// nothing.
public final class YamlReader {
  /// Collections inside each other; the formats here need five.
  static final int MAX_DEPTH = 16;

  private final Place place;
  private final int lineOffset;
  private final FindingLog log;

  private YamlReader(Place place, int lineOffset, FindingLog log) {
    this.place = place;
    this.lineOffset = lineOffset;
    this.log = log;
  }

  /// A document that is a mapping; empty when an error was logged.
  public static Optional<YamlMap> map(byte[] utf8, Place place, FindingLog log) {
    return TextFile.decode(utf8, place, log).flatMap(text -> map(text, place, 0, log));
  }

  /// A mapping inside another file.
  ///
  /// @param lineOffset lines before the first one of the text
  public static Optional<YamlMap> map(String text, Place place, int lineOffset, FindingLog log) {
    var reader = new YamlReader(place, lineOffset, log);
    return reader.root(text).flatMap(reader::asMap);
  }

  /// A document that is a list; empty when an error was logged.
  public static Optional<YamlList> list(byte[] utf8, Place place, FindingLog log) {
    var reader = new YamlReader(place, 0, log);
    return TextFile.decode(utf8, place, log).flatMap(reader::root).flatMap(reader::asList);
  }

  private Optional<YamlMap> asMap(Node node) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(mapping, "", new YamlPlaces(place, lineOffset), log));
    }
    log.error(FindingCode.YAML_SHAPE, at(node.getStartMark()), "mapping");
    return Optional.empty();
  }

  private Optional<YamlList> asList(Node node) {
    if (node instanceof SequenceNode sequence) {
      return Optional.of(new YamlList(sequence, "", new YamlPlaces(place, lineOffset), log));
    }
    log.error(FindingCode.YAML_SHAPE, at(node.getStartMark()), "list");
    return Optional.empty();
  }

  private Optional<Node> root(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setUseMarks(true)
            .setLabel("")
            .build();
    try {
      int errors = log.errors();
      checkEvents(new Parse(settings).parseString(text));
      if (log.errors() > errors) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        log.error(FindingCode.YAML_EMPTY, place);
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      log.error(FindingCode.YAML_SYNTAX, at(e.getProblemMark()), e.getProblem());
    } catch (YamlEngineException e) {
      log.error(FindingCode.YAML_SYNTAX, place, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private void checkEvents(Iterable<Event> events) {
    int depth = 0;
    int documents = 0;
    for (Event event : events) {
      FindingCode fault = fault(event);
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        fault = FindingCode.YAML_DEPTH;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof DocumentStartEvent && ++documents > 1) {
        fault = FindingCode.YAML_DOCUMENTS;
      }
      if (fault != null) {
        log.error(fault, at(event.getStartMark()));
        return;
      }
    }
  }

  private static @Nullable FindingCode fault(Event event) {
    if (event instanceof AliasEvent) {
      return FindingCode.YAML_ALIAS;
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return FindingCode.YAML_ALIAS;
    }
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    return tagged ? FindingCode.YAML_TAG : null;
  }

  private Place at(Optional<Mark> mark) {
    return new YamlPlaces(place, lineOffset).at(mark);
  }
}
