package org.gatekiosk.server.publishing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moments that order what is stored: they rise, also when the machine's clock is set back, or
/// something made today would count as older than what was made before.
final class RisingTime {
  private RisingTime() {}

  /// Now, or a millisecond after the last one.
  static Instant after(Optional<Instant> last, Instant now) {
    Instant next = now.truncatedTo(ChronoUnit.MILLIS);
    return last.filter(before -> !before.isBefore(next))
        .map(before -> before.plusMillis(1))
        .orElse(next);
  }
}
