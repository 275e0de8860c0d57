package org.gatekiosk.server.console.view;

import java.util.List;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;

/// One version in the list of packages.
///
/// @param name of the package, or of the file when the package could not be read
/// @param version beginning of the digest
/// @param findings how many errors and how many warnings, in words
/// @param approvals how many of how many, in words
public record PackageRow(
    String digest,
    String name,
    String version,
    Mark mark,
    PackageState state,
    String uploaded,
    String uploadedUtc,
    String by,
    String size,
    String findings,
    String approvals) {
  private static final int VERSION_LENGTH = 12;

  static PackageRow of(Frame frame, PackageVersion version, List<FindingRow> findings) {
    return new PackageRow(
        version.digest().hex(),
        name(version),
        shortDigest(version),
        PackageMarks.of(version.state(), frame.words()),
        version.state(),
        frame.moments().at(version.uploadedAt()),
        frame.moments().utc(version.uploadedAt()),
        version.uploadedBy(),
        frame.figures().bytes(version.lengthBytes()),
        summary(frame, findings),
        version.state() == PackageState.REFUSED
            ? "–"
            : frame.t(
                "packages.approvals", version.approvals().size(), PackageVersion.APPROVALS_NEEDED));
  }

  static String name(PackageVersion version) {
    return version.packageId().isEmpty() ? version.fileName() : version.packageId();
  }

  static String shortDigest(PackageVersion version) {
    return version.digest().hex().substring(0, VERSION_LENGTH);
  }

  static String summary(Frame frame, List<FindingRow> findings) {
    long errors = count(findings, FindingRow.Severity.ERROR);
    long warnings = count(findings, FindingRow.Severity.WARNING);
    if (errors == 0 && warnings == 0) {
      return frame.t("findings.none");
    }
    if (errors == 0) {
      return frame.t("findings.warnings", warnings);
    }
    return warnings == 0
        ? frame.t("findings.errors", errors)
        : frame.t("findings.errors", errors) + ", " + frame.t("findings.warnings", warnings);
  }

  private static long count(List<FindingRow> findings, FindingRow.Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
