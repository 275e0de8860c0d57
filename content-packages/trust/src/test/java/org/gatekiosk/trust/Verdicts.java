package org.gatekiosk.trust;

/// Takes a verdict apart where a test knows which one it must be.
final class Verdicts {
  private Verdicts() {}

  static <T> T trusted(Verdict<T> verdict) {
    return switch (verdict) {
      case Verdict.Trusted(var value) -> value;
      case Verdict.Rejected(var reason) -> throw new AssertionError("rejected: " + reason);
    };
  }

  static Rejection rejection(Verdict<?> verdict) {
    return switch (verdict) {
      case Verdict.Trusted(var value) -> throw new AssertionError("trusted: " + value);
      case Verdict.Rejected(var reason) -> reason;
    };
  }
}
