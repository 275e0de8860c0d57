package org.gatekiosk.kiosk.ui.poster;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.poster.Ink;

/// The colours of the six inks.
public final class Inks {
  private static final Map<Ink, Color> COLOURS = new EnumMap<>(Ink.class);

  static {
    for (Ink ink : Ink.values()) {
      COLOURS.put(ink, Color.rgb(ink.rgb() >> 16 & 0xFF, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF));
    }
  }

  private Inks() {}

  public static Color colour(Ink ink) {
    return COLOURS.getOrDefault(ink, Color.BLACK);
  }
}
