package org.gatekiosk.content.builder.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.Passage;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Value;

/// Values that texts place exist, are placed in every language, and stand where they may change.
final class ValueRule implements ItemRule {
  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    Map<LanguageTag, Set<String>> placed = new LinkedHashMap<>();
    for (SourceText text : item.texts().values()) {
      Set<String> here = new LinkedHashSet<>();
      text.passages().forEach(passage -> checkPassage(item, text, passage, here, log));
      placed.put(text.text().language(), here);
    }
    item.item().values().forEach(value -> checkPlaced(item, value, placed, log));
  }

  private static void checkPassage(
      SourceItem item, SourceText text, Passage passage, Set<String> placed, FindingLog log) {
    Matcher value = Passage.VALUE.matcher(passage.text());
    while (value.find()) {
      String id = value.group(1);
      Place place =
          item.place(text.text().language())
              .at(passage.lineAt(value.start()), passage.columnAt(value.start()));
      placed.add(id);
      if (item.item().value(id).isEmpty()) {
        log.error(FindingCode.VALUE_UNKNOWN, place, id);
      } else if (!passage.spot().suitsValues()) {
        log.hint(FindingCode.VALUE_IN_SENTENCE, place, id);
      }
    }
  }

  private static void checkPlaced(
      SourceItem item, Value value, Map<LanguageTag, Set<String>> placed, FindingLog log) {
    LanguageTag first = null;
    for (Map.Entry<LanguageTag, Set<String>> text : placed.entrySet()) {
      if (first == null && text.getValue().contains(value.id())) {
        first = text.getKey();
      }
    }
    if (first == null) {
      log.warning(
          FindingCode.VALUE_UNUSED, item.places().field("values." + value.id()), value.id());
      return;
    }
    for (Map.Entry<LanguageTag, Set<String>> text : placed.entrySet()) {
      if (!text.getValue().contains(value.id())) {
        log.error(
            FindingCode.VALUE_MISSING_HERE,
            item.place(text.getKey()),
            value.id(),
            first,
            text.getKey());
      }
    }
  }
}
