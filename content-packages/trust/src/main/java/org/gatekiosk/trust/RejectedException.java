package org.gatekiosk.trust;

import java.io.Serial;
import org.gatekiosk.trust.json.JsonFormatException;

/// Carries a [Rejection] from the depth of a check to its border, where it becomes a [Verdict].
final class RejectedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  private RejectedException(Rejection rejection) {
    super(rejection.toString(), null, false, false);
    this.rejection = rejection;
  }

  /// A check; may refuse with either exception.
  @FunctionalInterface
  interface Check<T> {
    T run() throws RejectedException, JsonFormatException;
  }

  static RejectedException because(Rejection rejection) {
    return new RejectedException(rejection);
  }

  static <T> Verdict<T> verdict(String name, Check<T> check) {
    try {
      return new Verdict.Trusted<>(check.run());
    } catch (RejectedException e) {
      return new Verdict.Rejected<>(e.rejection);
    } catch (JsonFormatException e) {
      return new Verdict.Rejected<>(new Rejection.Malformed(name, String.valueOf(e.getMessage())));
    }
  }
}
