package org.gatekiosk.kiosk.catalog;

import org.gatekiosk.content.format.Value;

/// What a page says in the place of a value.
public sealed interface ShownValue {
  /// The fact itself.
  record Known(Value value) implements ShownValue {}

  /// The fact is too old or being checked: "ask at the desk".
  record AskAtDesk() implements ShownValue {}
}
