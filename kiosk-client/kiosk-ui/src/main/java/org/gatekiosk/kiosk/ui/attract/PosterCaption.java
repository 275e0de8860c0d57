package org.gatekiosk.kiosk.ui.attract;

import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// The title of the item whose poster is shown.
final class PosterCaption extends Board {
  private final LanguageTag language;
  private final Look look;

  PosterCaption(LanguageTag language, Look look, double widthPx) {
    super(widthPx, look.px(17));
    this.language = language;
    this.look = look;
  }

  void show(CatalogItem entry) {
    SetText title =
        Typesetter.of(look, language)
            .set(entry.text(language).text().title(), Type.LEAD, look.theme().ink(), getWidth());
    getChildren().setAll(title.part(0, 1).block(getWidth(), Align.START));
  }
}
