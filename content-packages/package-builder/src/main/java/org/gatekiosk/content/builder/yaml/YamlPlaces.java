package org.gatekiosk.content.builder.yaml;

import java.util.Optional;
import org.gatekiosk.content.builder.finding.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Turns the marks of the YAML library into places of a file.
record YamlPlaces(Place file, int lineOffset) {
  Place at(Optional<Mark> mark) {
    return mark.map(m -> file.at(m.getLine() + 1 + lineOffset, m.getColumn() + 1)).orElse(file);
  }
}
