package org.gatekiosk.kiosk.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Waiting times between attempts to connect: random between one second and a bound that doubles up
/// to a minute ("full jitter"), so that a thousand kiosks do not come back at once.
final class Backoff {
  private static final long FIRST_MS = 1000;
  private static final long LONGEST_MS = 60_000;
  private static final int MOST_DOUBLINGS = 6;

  private final RandomGenerator random;
  private int failures;

  Backoff(RandomGenerator random) {
    this.random = random;
  }

  Duration next() {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    long bound = Math.min(LONGEST_MS, FIRST_MS << failures);
    return Duration.ofMillis(random.nextLong(FIRST_MS, bound + 1));
  }

  void succeeded() {
    failures = 0;
  }
}
