package org.gatekiosk.kiosk.update;

/// Whether a candidate can be shown.
public sealed interface TrialResult {
  /// Everything of it can.
  record Proven() implements TrialResult {}

  /// Something of it cannot.
  ///
  /// @param reason in one English sentence: which item, language and screen
  record Unproven(String reason) implements TrialResult {}
}
