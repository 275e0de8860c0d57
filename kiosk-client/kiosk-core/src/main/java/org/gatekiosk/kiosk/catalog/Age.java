package org.gatekiosk.kiosk.catalog;

import java.time.LocalDate;

/// How old the facts of an item are (docs/content.md, 2).
public sealed interface Age {
  /// Within its review date.
  record Fresh() implements Age {}

  /// Past its review date: the page says "not confirmed since".
  ///
  /// @param since when the item was last checked
  record Unconfirmed(LocalDate since) implements Age {}

  /// Past its hard expiry: not shown at all, also offline.
  record Hidden() implements Age {}
}
