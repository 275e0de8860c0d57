package org.gatekiosk.kiosk.ui.item;

import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;

/// The type of an item's text. Large text stands closer, and its title stops at 26 mm: beyond that
/// a word of Russian fills the line.
final class ItemType {
  private static final double LARGEST_TITLE_MM = 26;

  private ItemType() {}

  static Type title(Look look) {
    double size = Math.min(Type.TITLE.sizeMm(), LARGEST_TITLE_MM / look.size().factor());
    return (large(look) ? Type.TITLE.line(1.25) : Type.TITLE).size(size);
  }

  static Type answer(Look look) {
    return large(look) ? Type.ANSWER.line(1.35) : Type.ANSWER;
  }

  static Type body(Look look) {
    return large(look) ? Type.BODY.line(1.36) : Type.BODY;
  }

  private static boolean large(Look look) {
    return look.size().compareTo(TextSize.LARGER) >= 0;
  }
}
