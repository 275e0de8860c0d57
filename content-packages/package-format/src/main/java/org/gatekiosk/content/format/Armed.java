package org.gatekiosk.content.format;

import java.time.LocalDate;

/// Approved in advance, and shown only once switched on.
public sealed interface Armed {

  /// Switched on by the calendar, first and last day included.
  record ByDate(LocalDate from, LocalDate to) implements Armed {
    public ByDate {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("armed ends on " + to + " before it starts on " + from);
      }
    }
  }

  /// Switched on by the duty officer.
  ///
  /// @param event the same form as an item id
  record ByEvent(String event) implements Armed {
    public ByEvent {
      Requirements.id("event", event);
    }
  }
}
