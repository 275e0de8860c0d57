package org.gatekiosk.server.content;

/// What became of an approval.
public sealed interface ApprovalResult {
  /// The approval counts.
  ///
  /// @param version with the new approval, and approved when it was the last one needed
  record Approved(PackageVersion version) implements ApprovalResult {}

  /// Nobody approves what they uploaded themselves.
  record ByUploader() implements ApprovalResult {}

  /// Two approvals of one person count as one.
  record Again() implements ApprovalResult {}

  record NotInReview(PackageState state) implements ApprovalResult {}
}
