package org.gatekiosk.content.builder.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.content.builder.finding.Severity;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.Corrects;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;

/// One package and what it is checked against, with the questions that several rules ask.
record Scope(SourcePackage source, CheckContext context) {
  /// The gates that show this item; all known ones for `all`.
  List<GateProfile> gates(Item item) {
    return context.gates().stream().filter(gate -> shows(gate, item)).toList();
  }

  private static boolean shows(GateProfile gate, Item item) {
    return item.gates().contains(Item.ALL_GATES)
        || item.gates().contains(gate.id())
        || gate.zones().stream().anyMatch(zone -> item.gates().contains(zone.id()));
  }

  /// The languages in which the item can be asked for.
  Set<LanguageTag> languages(Item item) {
    List<GateProfile> gates = gates(item);
    Set<LanguageTag> languages = new LinkedHashSet<>();
    gates.forEach(gate -> languages.addAll(gate.languages()));
    return gates.isEmpty() ? source.languages() : languages;
  }

  /// The languages without which the item must not be published.
  Set<LanguageTag> mandatory(Item item) {
    Set<LanguageTag> mandatory = new LinkedHashSet<>(List.of(LanguageTag.VI, LanguageTag.EN));
    if (item.essential()) {
      mandatory.addAll(languages(item));
    }
    corrected(item).ifPresent(original -> mandatory.addAll(original.texts().keySet()));
    return mandatory;
  }

  /// How much it weighs that something is not there in a language.
  Severity severity(Item item, LanguageTag language) {
    return mandatory(item).contains(language) ? Severity.ERROR : Severity.WARNING;
  }

  /// The item of this package that a clarification corrects.
  Optional<SourceItem> corrected(Item item) {
    Corrects corrects = item.corrects();
    return item.group() != Group.CLARIFICATION
            || corrects == null
            || !corrects.item().packageId().equals(source.id())
        ? Optional.empty()
        : source.item(corrects.item().itemId());
  }
}
