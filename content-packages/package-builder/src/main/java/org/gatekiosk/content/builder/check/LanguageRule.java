package org.gatekiosk.content.builder.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;

/// Texts are there in the languages that the gates ask for, and the gates exist.
final class LanguageRule implements ItemRule {
  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    Set<LanguageTag> wanted = new LinkedHashSet<>(scope.mandatory(item.item()));
    wanted.addAll(scope.languages(item.item()));
    for (LanguageTag language : wanted) {
      if (!item.item().texts().containsKey(language)) {
        log.report(
            scope.severity(item.item(), language),
            FindingCode.LANGUAGE_MISSING,
            item.place(language),
            language);
      }
    }
    for (LanguageTag language : item.item().texts().keySet()) {
      if (!wanted.contains(language)) {
        log.hint(FindingCode.LANGUAGE_EXTRA, item.place(language), language);
      }
    }
    checkGates(item, scope, log);
  }

  private static void checkGates(SourceItem item, Scope scope, FindingLog log) {
    List<String> known = new ArrayList<>();
    for (GateProfile gate : scope.context().gates()) {
      known.add(gate.id());
      gate.zones().forEach(zone -> known.add(zone.id()));
    }
    for (String gate : item.item().gates()) {
      if (!known.isEmpty() && !known.contains(gate) && !gate.equals(Item.ALL_GATES)) {
        log.error(
            FindingCode.GATE_UNKNOWN, item.places().field("gates"), gate, String.join(", ", known));
      }
    }
  }
}
