package org.gatekiosk.content.builder.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects findings, so that one run names everything that is wrong. Not thread-safe.
public final class FindingLog {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(f -> f.place().toString().replaceAll(":\\d+:\\d+$", ""))
          .thenComparingInt(f -> f.place().line())
          .thenComparingInt(f -> f.place().column());

  private final List<Finding> findings = new ArrayList<>();
  private int errors;

  public void error(FindingCode code, Place place, Object... arguments) {
    add(Finding.of(Severity.ERROR, code, place, arguments));
  }

  public void warning(FindingCode code, Place place, Object... arguments) {
    add(Finding.of(Severity.WARNING, code, place, arguments));
  }

  public void hint(FindingCode code, Place place, Object... arguments) {
    add(Finding.of(Severity.HINT, code, place, arguments));
  }

  public void report(Severity severity, FindingCode code, Place place, Object... arguments) {
    add(Finding.of(severity, code, place, arguments));
  }

  public void add(Finding finding) {
    findings.add(finding);
    if (finding.severity() == Severity.ERROR) {
      errors++;
    }
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
