package org.gatekiosk.server.statistics;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// How much of what should have arrived has arrived; stands beside every total.
///
/// @param received buckets of the gate's `hour` that arrived
/// @param expected buckets that should have arrived by now
/// @param completeUntil up to here nothing is missing; null while nothing has arrived
/// @param outstanding batches known to exist and not received
/// @param dropped counts that kiosks declare thrown away for lack of space
public record Completeness(
    long received, long expected, @Nullable Instant completeUntil, long outstanding, long dropped) {
  public static final Completeness NOTHING_EXPECTED = new Completeness(0, 0, null, 0, 0);

  /// 0 to 100, rounded down so that 100 means all; 100 when nothing was expected.
  public int percent() {
    return expected == 0 ? 100 : (int) (Math.min(received, expected) * 100 / expected);
  }

  /// The completeness of several kiosks together.
  public static Completeness sum(Collection<Completeness> kiosks) {
    return kiosks.stream().reduce(NOTHING_EXPECTED, Completeness::plus);
  }

  private Completeness plus(Completeness other) {
    return new Completeness(
        received + other.received,
        expected + other.expected,
        earlier(completeUntil, other.completeUntil),
        outstanding + other.outstanding,
        dropped + other.dropped);
  }

  private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
