package org.gatekiosk.server.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gatekiosk.server.content.Approval;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.publishing.FindingsText;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/// A version of a package as the API tells it.
///
/// @param state REFUSED, IN_REVIEW, APPROVED, PUBLISHED, SUPERSEDED
@Serdeable
public record PackageAnswer(
    String packageId,
    String digest,
    String fileName,
    long lengthBytes,
    String uploadedBy,
    Instant uploadedAt,
    String state,
    List<ApprovalAnswer> approvals,
    int approvalsNeeded,
    List<FindingAnswer> findings) {

  @Serdeable
  public record ApprovalAnswer(String by, Instant at) {
    static ApprovalAnswer of(Approval approval) {
      return new ApprovalAnswer(approval.by(), approval.at());
    }
  }

  /// One finding of the linter in the reader's language.
  ///
  /// @param line from 1; 0 when the place is the whole file
  @Serdeable
  public record FindingAnswer(
      String severity,
      String code,
      @Nullable String item,
      @Nullable String language,
      @Nullable String field,
      @Nullable String file,
      int line,
      int column,
      String message,
      String mend) {
    static FindingAnswer of(Fields finding) {
      try {
        return new FindingAnswer(
            finding.string("severity"),
            finding.string("code"),
            finding.optionalString("item"),
            finding.optionalString("language"),
            finding.optionalString("field"),
            finding.optionalString("file"),
            finding.integer("line", 0, Integer.MAX_VALUE),
            finding.integer("column", 0, Integer.MAX_VALUE),
            finding.string("message"),
            finding.string("mend"));
      } catch (JsonFormatException e) {
        throw new IllegalStateException("a stored finding is damaged", e);
      }
    }
  }

  /// The answer for a reader.
  ///
  /// @param findings as stored
  public static PackageAnswer of(PackageVersion version, String findings, Locale reader) {
    return new PackageAnswer(
        version.packageId(),
        version.digest().hex(),
        version.fileName(),
        version.lengthBytes(),
        version.uploadedBy(),
        version.uploadedAt(),
        version.state().name(),
        version.approvals().stream().map(ApprovalAnswer::of).toList(),
        PackageVersion.APPROVALS_NEEDED,
        FindingsText.read(findings, reader).stream().map(FindingAnswer::of).toList());
  }
}
