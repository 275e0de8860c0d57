package org.gatekiosk.kiosk.ui.preview;

import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.KioskFacts;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.sync.protocol.Desired;

/// Facts that stand still.
public record PreviewFacts(Catalog catalog, Optional<Place> place) implements KioskFacts {

  @Override
  public Optional<Desired> desired() {
    return Optional.empty();
  }

  @Override
  public List<LanguageTag> languages() {
    return place
        .map(here -> here.gate().languages())
        .orElse(List.of(LanguageTag.VI, LanguageTag.EN));
  }

  @Override
  public Optional<String> shortLink(CatalogItem item, LanguageTag language) {
    return Optional.empty();
  }
}
