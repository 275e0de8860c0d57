package org.gatekiosk.kiosk.update;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How long to leave a set alone that could not be had: twice as long after every failure, and not
/// at all once something new is known. Thread-safe.
final class RetryDelay {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 6; // up to 5 min 20 s

  private final InstantSource steady;
  private int failures;
  private Instant until;

  RetryDelay(InstantSource steady) {
    this.steady = steady;
    this.until = steady.instant();
  }

  synchronized void failed() {
    until = steady.instant().plus(FIRST.multipliedBy(1L << failures));
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
  }

  synchronized void reset() {
    failures = 0;
    until = steady.instant();
  }

  /// Zero or less when it is time.
  synchronized Duration left() {
    return Duration.between(steady.instant(), until);
  }
}
