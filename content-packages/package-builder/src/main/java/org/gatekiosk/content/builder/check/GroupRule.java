package org.gatekiosk.content.builder.check;

import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.markdown.Passage;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.builder.text.Letters;
import org.gatekiosk.content.format.Corrects;
import org.gatekiosk.content.format.Group;

/// What some groups of items must have beside the rest.
final class GroupRule implements ItemRule {
  /// Package that holds the emergency templates, and nothing else does (docs/package-format.md, 1).
  private static final String EMERGENCY_PACKAGE = "emergency";

  private static final int EMERGENCY_SENTENCE_LETTERS = 55;

  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    checkCorrection(item, scope, log);
    if (item.item().group() != Group.EMERGENCY) {
      return;
    }
    if (!scope.source().id().equals(EMERGENCY_PACKAGE)) {
      log.error(FindingCode.EMERGENCY_PACKAGE, item.places().field("group"));
    }
    item.texts().values().forEach(text -> checkEmergency(item, text, log));
  }

  private static void checkCorrection(SourceItem item, Scope scope, FindingLog log) {
    Corrects corrects = item.item().corrects();
    if (item.item().group() != Group.CLARIFICATION) {
      if (corrects != null) {
        log.error(FindingCode.CORRECTS_GROUP, item.places().field("corrects"));
      }
    } else if (corrects == null) {
      log.error(FindingCode.CORRECTS_MISSING, item.places().item());
    } else if (corrects.item().packageId().equals(scope.source().id())
        && scope.source().item(corrects.item().itemId()).isEmpty()) {
      log.error(FindingCode.CORRECTS_UNKNOWN, item.places().field("corrects"), corrects.item());
    }
  }

  /// Title and answer are the two sentences of an emergency notice.
  private static void checkEmergency(SourceItem item, SourceText text, FindingLog log) {
    for (Passage passage : text.passages()) {
      boolean sentence =
          passage.spot() == Passage.Spot.TITLE || passage.spot() == Passage.Spot.ANSWER;
      int letters = Letters.count(passage.text());
      if (sentence && letters > EMERGENCY_SENTENCE_LETTERS) {
        log.warning(
            FindingCode.EMERGENCY_LONG,
            item.place(text.text().language()).at(passage.line(), passage.column()),
            letters,
            EMERGENCY_SENTENCE_LETTERS);
      }
    }
  }
}
