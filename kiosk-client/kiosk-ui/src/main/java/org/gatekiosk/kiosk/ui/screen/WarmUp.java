package org.gatekiosk.kiosk.ui.screen;

import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.LanguageNames;
import org.gatekiosk.kiosk.ui.words.Words;

/// Loads what the first page needs whatever it shows, while the content is still being read.
public final class WarmUp {
  private WarmUp() {}

  /// Finds the fonts of all languages on this machine and sets a first line in each of them, the
  /// slowest part of a first page. The JavaFX thread only.
  public static void fonts(Glass glass) {
    for (LanguageTag language : Words.LANGUAGES) {
      var look = new Look(glass, Theme.PAPER, TextSize.NORMAL, language, Reach.NORMAL);
      SetText name =
          Typesetter.of(look).line(LanguageNames.own(language), Type.LANGUAGE, look.theme().ink());
      var _ = name.block();
    }
  }
}
