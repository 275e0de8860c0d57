package org.gatekiosk.kiosk.session;

/// What the screen has to do now, the answer of [VisitSession#tick].
public sealed interface VisitEffect {
  /// Nothing.
  record Stay() implements VisitEffect {}

  /// Ask whether somebody is still there.
  ///
  /// @param secondsLeft 1 or more, until the visit ends
  record Warn(int secondsLeft) implements VisitEffect {}

  /// Wipe everything of the visit and say so by [VisitSession#wiped].
  record Reset() implements VisitEffect {}
}
