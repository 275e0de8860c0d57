package org.gatekiosk.sync.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved. Thread-safe.
public final class MovableClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /// A clock in the zone of the gates.
  public static MovableClock at(Instant start) {
    return new MovableClock(new AtomicReference<>(start), ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  /// As [#at(Instant)], for example `2026-11-22T08:00:00Z`.
  public static MovableClock at(String start) {
    return at(Instant.parse(start));
  }

  /// Moves on, or back when the duration is negative.
  public void advance(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  public void set(Instant instant) {
    now.set(instant);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /// The same moments in another zone: both move together.
  @Override
  public MovableClock withZone(ZoneId other) {
    return new MovableClock(now, other);
  }
}
