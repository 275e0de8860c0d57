package org.gatekiosk.content.builder.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Severity;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.builder.source.SourcePackage;

/// The linter (docs/package-format.md, 3), the structural half: what can be said without drawing a
/// page.
public final class PackageCheck {
  private static final List<ItemRule> RULES =
      List.of(
          new LanguageRule(),
          new SourceRule(),
          new DateRule(),
          new GroupRule(),
          new LengthRule(),
          new ScriptRule(),
          new ValueRule(),
          new FigureRule(),
          new StructureRule(),
          new LinkRule(),
          new QrRule());

  private final MediaRule mediaRule;

  /// A linter with its decoders.
  ///
  /// @param media decodes what the package brings, and keeps the results for the release
  public PackageCheck(MediaCompiler media) {
    this.mediaRule = new MediaRule(media);
  }

  /// All findings, those of reading included, errors first; warnings that a waiver covers are
  /// hints.
  ///
  /// @throws IOException if a file of the package cannot be read any more
  public List<Finding> check(SourcePackage source, CheckContext context) throws IOException {
    var log = new FindingLog();
    var scope = new Scope(source, context);
    for (SourceItem item : source.items()) {
      RULES.forEach(rule -> rule.check(item, scope, log));
    }
    mediaRule.check(scope, log);
    var all = new FindingLog();
    source.findings().forEach(all::add);
    waive(log.findings(), scope, all);
    return all.findings();
  }

  private static void waive(List<Finding> findings, Scope scope, FindingLog all) {
    String packageId = scope.source().id();
    List<Waiver> unused = new ArrayList<>(scope.context().waivers());
    for (Finding finding : findings) {
      List<Waiver> covering =
          scope.context().waivers().stream().filter(w -> w.covers(finding, packageId)).toList();
      unused.removeAll(covering);
      all.add(covering.isEmpty() ? finding : covering.getFirst().apply(finding));
    }
    for (Waiver waiver : unused) {
      if (waiver.item().packageId().equals(packageId)) {
        Place item = Place.PACKAGE.ofItem(waiver.item().itemId());
        all.hint(FindingCode.WAIVER_UNUSED, item, waiver.finding().code(), waiver.item());
      }
    }
  }

  /// Whether a package with these findings may go on: no error and no warning is left.
  public static boolean passes(List<Finding> findings) {
    return findings.stream().allMatch(f -> f.severity() == Severity.HINT);
  }
}
