package org.gatekiosk.server.console.view;

import java.util.List;
import org.gatekiosk.server.content.Approval;
import org.gatekiosk.server.content.ApprovalResult;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.people.Role;
import org.jspecify.annotations.Nullable;

/// One version: what the check found, who approved it, and whether the reader may.
///
/// @param approvals who and when, in words
/// @param shut why the reader cannot approve; null when they can
/// @param next what has to happen now
public record PackagePage(
    Frame frame,
    PackageRow row,
    String fileName,
    List<FindingRow> findings,
    List<Signed> approvals,
    int needed,
    @Nullable String shut,
    String next) {

  /// An approval.
  ///
  /// @param at in words
  public record Signed(String by, String at, String utc) {}

  public static PackagePage of(Frame frame, PackageVersion version, String storedFindings) {
    List<FindingRow> findings = FindingRow.read(storedFindings, frame);
    return new PackagePage(
        frame,
        PackageRow.of(frame, version, findings),
        version.fileName(),
        findings,
        version.approvals().stream().map(approval -> signed(frame, approval)).toList(),
        PackageVersion.APPROVALS_NEEDED,
        shut(frame, version),
        frame.t("package.next." + version.state()));
  }

  private static Signed signed(Frame frame, Approval approval) {
    Moments moments = frame.moments();
    return new Signed(approval.by(), moments.at(approval.at()), moments.utc(approval.at()));
  }

  /// The rules of approving themselves say whether this reader may.
  private static @Nullable String shut(Frame frame, PackageVersion version) {
    Viewer viewer = frame.signedIn();
    return switch (version.approve(viewer.name(), frame.moments().now())) {
      case ApprovalResult.NotInReview _ -> frame.t("approve.shut." + version.state());
      case ApprovalResult.ByUploader _ -> frame.t("approve.shut.uploader");
      case ApprovalResult.Again _ -> frame.t("approve.shut.again");
      case ApprovalResult.Approved _ ->
          viewer.has(Role.APPROVER) ? null : frame.t("approve.shut.role");
    };
  }

  /// Whether there is anything to approve or that was approved.
  public boolean isReviewed() {
    return row.state() != PackageState.REFUSED;
  }

  /// How many more approvals are needed.
  public int missing() {
    return Math.max(0, needed - approvals.size());
  }
}
