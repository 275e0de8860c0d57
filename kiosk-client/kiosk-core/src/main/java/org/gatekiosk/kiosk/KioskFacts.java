package org.gatekiosk.kiosk;

import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.sync.protocol.Desired;

/// What the screen asks. Every answer is at hand: no call blocks.
public interface KioskFacts {
  /// What is shown now.
  Catalog catalog();

  /// The newest assignment; empty before the first one.
  Optional<Desired> desired();

  /// Where the kiosk stands; empty before the first assignment.
  Optional<Place> place();

  /// The languages of the gate, in its order, in which there is content; Vietnamese and English
  /// before the first assignment.
  List<LanguageTag> languages();

  /// The short link of an item in a language, for its QR code; empty when the server has given
  /// none.
  Optional<String> shortLink(CatalogItem item, LanguageTag language);
}
