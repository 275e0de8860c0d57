package org.gatekiosk.kiosk.ui.home;

import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// The name of the place stands in one line beside the clock: the one text that gives way in size,
/// down to the smallest step, because a place cannot choose a shorter name.
final class Fitted {
  private static final double SMALLEST_MM = 10.3;

  private Fitted() {}

  static SetText line(Typesetter typesetter, String text, Type type, Color ink, double roomPx) {
    SetText set = typesetter.line(text, type, ink);
    if (set.widest() <= roomPx) {
      return set;
    }
    double fits = Math.max(SMALLEST_MM, type.sizeMm() * roomPx / set.widest() * 0.99);
    return typesetter.line(text, type.size(fits), ink);
  }
}
