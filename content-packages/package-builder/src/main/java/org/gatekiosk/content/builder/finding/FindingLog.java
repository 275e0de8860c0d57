package org.gatekiosk.content.builder.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects findings, so that one run names everything that is wrong, up to [#MAX_FINDINGS]; then
/// an error says that there are more. Not thread-safe.
public final class FindingLog {
  /// As many as a package may have files: a hostile one would fill the memory with them.
  static final int MAX_FINDINGS = 20_000;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(f -> f.place().name())
          .thenComparingInt(f -> f.place().line())
          .thenComparingInt(f -> f.place().column());

  private final List<Finding> findings = new ArrayList<>();
  private int errors;

  public void error(FindingCode code, Place place, Object... arguments) {
    report(Severity.ERROR, code, place, arguments);
  }

  public void warning(FindingCode code, Place place, Object... arguments) {
    report(Severity.WARNING, code, place, arguments);
  }

  public void hint(FindingCode code, Place place, Object... arguments) {
    report(Severity.HINT, code, place, arguments);
  }

  public void report(Severity severity, FindingCode code, Place place, Object... arguments) {
    if (hasRoom(severity)) {
      findings.add(Finding.of(severity, code, place, arguments));
    }
  }

  public void add(Finding finding) {
    if (hasRoom(finding.severity())) {
      findings.add(finding);
    }
  }

  private boolean hasRoom(Severity severity) {
    errors += severity == Severity.ERROR ? 1 : 0;
    if (findings.size() == MAX_FINDINGS) {
      errors++;
      findings.add(
          Finding.of(Severity.ERROR, FindingCode.TOO_MANY_FINDINGS, Place.PACKAGE, MAX_FINDINGS));
    }
    return findings.size() < MAX_FINDINGS;
  }

  /// Number of errors so far; a reader that compares it before and after knows whether it failed.
  public int errors() {
    return errors;
  }

  /// All findings: errors first, then by file, line and column.
  public List<Finding> findings() {
    return findings.stream().sorted(ORDER).toList();
  }
}
