package org.gatekiosk.server.console.view;

import java.util.Locale;

/// What a colour says; never without a shape and a word.
public enum Tone {
  /// Out of order.
  BAD,
  /// Ages, or somebody should look.
  AGED,
  /// Proven.
  GOOD,
  /// Nothing to do.
  CALM,
  /// On its way.
  PLAIN;

  /// The class in the stylesheet.
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
