package org.gatekiosk.kiosk.ui.words;

import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Place;

/// How a place is named.
public final class PlaceWords {
  private PlaceWords() {}

  /// For example "Noi Bai · arriving"; a place that people pass both ways has no direction.
  public static String gateAndDirection(Place place, LanguageTag language) {
    String gate = place.gate().title(language);
    return switch (place.zone().direction()) {
      case ARRIVING -> Words.of(language).get("place.arriving", gate);
      case LEAVING -> Words.of(language).get("place.leaving", gate);
      case BOTH -> gate;
    };
  }
}
