package org.gatekiosk.kiosk.update;

/// How the work of one phase ended.
sealed interface StepResult {
  record Done() implements StepResult {}

  /// A newer assignment made the work pointless.
  record Superseded() implements StepResult {}

  /// Nothing was changed on the screen.
  ///
  /// @param whyNot code for the report, for example `NO_SPACE`
  /// @param lasting whether the same set would fail again
  record Failed(String whyNot, boolean lasting) implements StepResult {}
}
