package org.gatekiosk.content.builder.check;

import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.source.SourceItem;

/// A rule that looks at one item at a time.
@FunctionalInterface
interface ItemRule {
  void check(SourceItem item, Scope scope, FindingLog log);
}
