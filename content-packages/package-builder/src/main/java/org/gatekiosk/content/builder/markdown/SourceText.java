package org.gatekiosk.content.builder.markdown;

import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.format.ItemText;

/// One language of an item, as text for kiosks and as passages for rules.
///
/// @param file path inside the package
/// @param passages in the order of the file
public record SourceText(ItemText text, String file, List<Passage> passages) {
  public SourceText {
    passages = List.copyOf(passages);
  }

  public Optional<Passage> passage(Passage.Spot spot) {
    return passages.stream().filter(p -> p.spot() == spot).findFirst();
  }
}
