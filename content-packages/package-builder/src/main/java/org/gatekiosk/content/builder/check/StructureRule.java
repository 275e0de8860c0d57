package org.gatekiosk.content.builder.check;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.ItemText;
import org.gatekiosk.content.format.LanguageTag;

/// Translations have the same steps, facts, rows and phrases as the Vietnamese text.
final class StructureRule implements ItemRule {
  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    ItemText original = item.item().texts().get(LanguageTag.VI);
    if (original == null) {
      return;
    }
    Map<String, Integer> expected = parts(original);
    for (ItemText text : item.item().texts().values()) {
      Map<String, Integer> found = parts(text);
      for (String part : expected.keySet()) {
        if (!Objects.equals(found.get(part), expected.get(part))) {
          log.hint(
              FindingCode.TEXTS_DIFFER,
              item.place(text.language()),
              text.language(),
              found.get(part) + " " + part,
              LanguageTag.VI,
              expected.get(part));
        }
      }
    }
  }

  private static Map<String, Integer> parts(ItemText text) {
    Map<String, Integer> parts =
        new TreeMap<>(Map.of("steps", 0, "facts", 0, "rows", 0, "phrase", 0));
    for (Block block : text.blocks()) {
      switch (block) {
        case Block.Steps(var steps) -> parts.merge("steps", steps.size(), Integer::sum);
        case Block.Facts(var facts) -> parts.merge("facts", facts.size(), Integer::sum);
        case Block.Table(_, var rows) -> parts.merge("rows", rows.size(), Integer::sum);
        case Block.Phrase _ -> parts.merge("phrase", 1, Integer::sum);
        case Block.Heading _, Block.Paragraph _, Block.Bullets _ -> {}
      }
    }
    return parts;
  }
}
