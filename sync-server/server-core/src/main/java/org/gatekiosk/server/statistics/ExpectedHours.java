package org.gatekiosk.server.statistics;

import java.time.Duration;
import java.time.Instant;
import org.gatekiosk.sync.protocol.StatisticsPolicy;

/// How many hour buckets of one kiosk must have arrived.
///
/// Every bucket from the first one that the kiosk ever sent counts, whether the kiosk ran or not: a
/// dead kiosk must not look like low interest.
public final class ExpectedHours {
  private ExpectedHours() {}

  /// How many whole buckets lie between the first one and now, within the period.
  ///
  /// @param from start of the period asked for
  /// @param to end of the period asked for
  /// @param firstBucket start of the first bucket that the kiosk ever sent
  public static long count(
      Instant from, Instant to, Instant firstBucket, StatisticsPolicy policy, Instant now) {
    Duration bucket = policy.hour();
    // A bucket may be this late without anything being wrong; one more for its way.
    Instant due = now.minus(policy.closeAfter()).minus(policy.jitter()).minus(bucket);
    Instant begin = from.isAfter(firstBucket) ? from : firstBucket;
    Instant end = to.isBefore(due) ? to : due;
    return end.isAfter(begin) ? Duration.between(begin, end).dividedBy(bucket) : 0;
  }
}
