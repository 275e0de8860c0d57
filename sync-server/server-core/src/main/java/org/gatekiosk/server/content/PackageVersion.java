package org.gatekiosk.server.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.trust.Sha256;

/// One uploaded version of a package.
///
/// @param digest of the uploaded zip; approvals stand for exactly these bytes
/// @param packageId empty when the upload could not be read that far
/// @param fileName as uploaded
/// @param lengthBytes of the zip
/// @param uploadedBy name of the person
public record PackageVersion(
    Sha256 digest,
    String packageId,
    String fileName,
    long lengthBytes,
    String uploadedBy,
    Instant uploadedAt,
    PackageState state,
    List<Approval> approvals) {
  /// Approvals a version needs, each by another person, none by the uploader (four eyes).
  public static final int APPROVALS_NEEDED = 2;

  public PackageVersion {
    approvals = List.copyOf(approvals);
  }

  /// What happens when this person approves now.
  public ApprovalResult approve(String approver, Instant at) {
    if (state != PackageState.IN_REVIEW) {
      return new ApprovalResult.NotInReview(state);
    }
    if (approver.equals(uploadedBy)) {
      return new ApprovalResult.ByUploader();
    }
    if (approvals.stream().anyMatch(approval -> approval.by().equals(approver))) {
      return new ApprovalResult.Again();
    }
    List<Approval> all = new ArrayList<>(approvals);
    all.add(new Approval(approver, at));
    PackageState next =
        all.size() >= APPROVALS_NEEDED ? PackageState.APPROVED : PackageState.IN_REVIEW;
    return new ApprovalResult.Approved(
        new PackageVersion(
            digest, packageId, fileName, lengthBytes, uploadedBy, uploadedAt, next, all));
  }
}
