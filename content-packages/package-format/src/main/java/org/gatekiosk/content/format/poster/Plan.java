package org.gatekiosk.content.format.poster;

import java.util.List;
import java.util.Set;
import org.gatekiosk.content.format.LanguageTag;

/// A schematic floor plan: a poster of a hall, and words on it as text. Up is what lies ahead of a
/// person who stands before the screen.
///
/// @param labels 1 to 24, inside the picture, all in the same languages
public record Plan(Poster picture, List<PlanLabel> labels) {
  static final int MAX_LABELS = 24;

  public Plan {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || labels.size() > MAX_LABELS) {
      throw new IllegalArgumentException("labels must be 1 to 24: " + labels.size());
    }
    for (int i = 0; i < labels.size(); i++) {
      requireInside(i, labels.get(i), picture);
      requireLanguages(i, labels.get(i).text().keySet(), labels.getFirst().text().keySet());
    }
  }

  private static void requireInside(int index, PlanLabel label, Poster picture) {
    if (label.x() < 0
        || label.x() > picture.width()
        || label.y() < 0
        || label.y() > picture.height()) {
      throw new IllegalArgumentException("label " + index + " is not inside the plan");
    }
  }

  private static void requireLanguages(
      int index, Set<LanguageTag> languages, Set<LanguageTag> ofFirst) {
    if (!languages.equals(ofFirst)) {
      throw new IllegalArgumentException(
          "label %d is in %s, but label 0 in %s".formatted(index, languages, ofFirst));
    }
  }

  /// The languages in which every label speaks.
  public Set<LanguageTag> languages() {
    return labels.getFirst().text().keySet();
  }
}
