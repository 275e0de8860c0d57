package org.gatekiosk.kiosk.catalog;

import java.util.Set;
import org.gatekiosk.content.format.LanguageTag;

/// What the operator has withdrawn from an item, or covers while it is being checked. It can only
/// hide (docs/trust.md, 4).
///
/// @param languages texts that are not shown
/// @param values ids of values that give way to "ask at the desk"
/// @param everyValue whether all values do
record Cover(Set<LanguageTag> languages, Set<String> values, boolean everyValue) {
  static final Cover NONE = new Cover(Set.of(), Set.of(), false);

  Cover {
    languages = Set.copyOf(languages);
    values = Set.copyOf(values);
  }

  boolean hides(String valueId) {
    return everyValue || values.contains(valueId);
  }
}
