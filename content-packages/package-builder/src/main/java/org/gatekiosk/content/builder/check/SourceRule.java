package org.gatekiosk.content.builder.check;

import java.util.Set;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Source;

/// Facts name who says so, in the reader's language.
final class SourceRule implements ItemRule {
  private static final Set<Group> NEED_SOURCE =
      Set.of(Group.OFFICIAL, Group.PRACTICAL, Group.CLARIFICATION);

  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    Source source = item.item().source();
    if (source == null) {
      if (NEED_SOURCE.contains(item.item().group())) {
        log.error(FindingCode.SOURCE_MISSING, item.places().item(), item.item().group());
      } else if (item.item().group() == Group.SPONSORED) {
        log.error(FindingCode.SPONSOR_UNNAMED, item.places().item());
      }
      return;
    }
    for (LanguageTag language : item.item().texts().keySet()) {
      if (source.issuerText() == null && !source.issuer().containsKey(language)) {
        log.report(
            scope.severity(item.item(), language),
            FindingCode.ISSUER_LANGUAGE,
            item.places().field("source").in(language.value()),
            language);
      }
    }
  }
}
