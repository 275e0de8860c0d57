package org.gatekiosk.kiosk;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that starts at the wall clock's time and then never jumps, for visits and time-outs.
public final class SteadyClock implements InstantSource {
  private final Instant start;
  private final long startNanos = System.nanoTime();

  public SteadyClock(Instant start) {
    this.start = start;
  }

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startNanos);
  }
}
