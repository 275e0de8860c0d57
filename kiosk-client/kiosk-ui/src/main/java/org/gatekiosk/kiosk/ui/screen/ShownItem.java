package org.gatekiosk.kiosk.ui.screen;

import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.session.VisitSession;
import org.jspecify.annotations.Nullable;

/// Tells the visit which item is on the screen, in which language, and whether its code is; each
/// change once.
final class ShownItem {
  private final VisitSession visits;
  private @Nullable CatalogItem item;
  private @Nullable LanguageTag language;
  private boolean code;

  ShownItem(VisitSession visits) {
    this.visits = visits;
  }

  void follow(Optional<CatalogItem> now, LanguageTag chosen, boolean codeVisible) {
    boolean same = now.equals(Optional.ofNullable(item)) && chosen.equals(language);
    if (!same) {
      if (item != null) {
        visits.closed();
      }
      now.ifPresent(entry -> visits.opened(entry, entry.text(chosen).language(), chosen));
      item = now.orElse(null);
      language = chosen;
      code = false;
    }
    boolean visible = codeVisible && item != null;
    if (visible != code) {
      code = visible;
      if (visible) {
        visits.qrShown();
      } else {
        visits.qrHidden();
      }
    }
  }
}
