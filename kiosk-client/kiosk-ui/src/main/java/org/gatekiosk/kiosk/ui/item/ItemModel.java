package org.gatekiosk.kiosk.ui.item;

import java.time.LocalDate;
import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.Value;
import org.gatekiosk.kiosk.catalog.Age;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.ShownText;
import org.gatekiosk.kiosk.catalog.ShownValue;

/// What the page of an item says on one day in one language.
///
/// @param shown the text, in the chosen language or a fallback
/// @param chosen language of the interface
/// @param today at the gate
/// @param shortLink what the QR code of a web address says instead of the address, if the server
///   gave one
public record ItemModel(
    CatalogItem entry,
    ShownText shown,
    LanguageTag chosen,
    LocalDate today,
    Age age,
    Optional<String> shortLink) {

  public static ItemModel of(
      CatalogItem entry, LanguageTag chosen, LocalDate today, Optional<String> shortLink) {
    return new ItemModel(entry, entry.text(chosen), chosen, today, entry.age(today), shortLink);
  }

  LanguageTag language() {
    return shown.language();
  }

  /// What a traveller may take along: the item's code, unless it repeats a value that the page does
  /// not show now.
  public Optional<Qr> qr() {
    return Optional.ofNullable(entry.item().qr())
        .filter(
            qr ->
                entry.item().values().stream()
                    .filter(value -> entry.value(value.id(), today) instanceof ShownValue.AskAtDesk)
                    .noneMatch(value -> repeats(qr, value)));
  }

  private static boolean repeats(Qr qr, Value value) {
    return switch (value.kind()) {
      case PHONE -> qr.payload().containsValue("tel:" + value.value().replace(" ", ""));
      case LINK -> qr.payload().containsValue(value.value());
      case AMOUNT, NUMBER, DATE, TIME, ADDRESS -> false;
    };
  }
}
