package org.gatekiosk.kiosk.session;

import java.time.Duration;
import java.time.Instant;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.CatalogItem;

/// An item on the screen.
///
/// @param since when it was fully shown
/// @param limit the longest dwell that counts
record OpenView(
    CatalogItem item, LanguageTag shown, LanguageTag chosen, Instant since, Duration limit) {
  private static final Duration SHORTEST_VIEW = Duration.ofSeconds(2);
  private static final Duration AFTER_LAST_INPUT = Duration.ofSeconds(10);

  /// Whether it was there long enough to be a view at all (docs/statistics.md, 2).
  boolean counts(Instant now) {
    return Duration.between(since, now).compareTo(SHORTEST_VIEW) >= 0;
  }

  /// Foreground time until now; after the last input only ten seconds count.
  Duration dwell(Instant lastInput, Instant now) {
    Instant attentive = lastInput.plus(AFTER_LAST_INPUT);
    Duration dwell = Duration.between(since, now.isBefore(attentive) ? now : attentive);
    return dwell.compareTo(limit) < 0 ? dwell : limit;
  }
}
