package org.gatekiosk.kiosk.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.gatekiosk.kiosk.store.BucketTable.Bucket;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.StatisticsPolicy;

/// Which hour and which day a moment falls into: buckets are counted from midnight of the gate's
/// zone and end at the next one at the latest, so that a day of 23 or 25 hours stays one day.
///
/// @param zone of the gate
public record BucketCalendar(ZoneId zone, StatisticsPolicy policy) {

  Bucket hour(Instant now, Mode mode) {
    return bucket(BatchKind.HOUR, policy.hour(), now, mode);
  }

  Bucket day(Instant now, Mode mode) {
    return bucket(BatchKind.DAY, policy.day(), now, mode);
  }

  private Bucket bucket(BatchKind kind, Duration length, Instant now, Mode mode) {
    ZonedDateTime midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone);
    Instant start = midnight.toInstant();
    Instant nextMidnight = midnight.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    boolean wholeDay = length.compareTo(Duration.ofDays(1)) >= 0;
    long index = wholeDay ? 0 : Duration.between(start, now).dividedBy(length);
    Instant from = start.plus(length.multipliedBy(index));
    Instant end = from.plus(length);
    Instant to = wholeDay || end.isAfter(nextMidnight) ? nextMidnight : end;
    int offsetMin = zone.getRules().getOffset(from).getTotalSeconds() / 60;
    return new Bucket(kind, mode, from, to, zone, offsetMin);
  }
}
