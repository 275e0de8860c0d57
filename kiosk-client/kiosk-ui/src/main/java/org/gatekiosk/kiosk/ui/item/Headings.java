package org.gatekiosk.kiosk.ui.item;

import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;

/// Titles grow with the text but stop at 26 mm: beyond that a word of Russian fills the line.
final class Headings {
  private static final double LARGEST_MM = 26;

  private Headings() {}

  static Type title(Look look) {
    return Type.TITLE.size(Math.min(Type.TITLE.sizeMm(), LARGEST_MM / look.size().factor()));
  }
}
