package org.gatekiosk.trust;

/// The outcome of a check: the verified thing, or why not.
public sealed interface Verdict<T> {

  record Trusted<T>(T value) implements Verdict<T> {}

  record Rejected<T>(Rejection reason) implements Verdict<T> {}
}
