package org.gatekiosk.kiosk.ui.common;

import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;

/// Where a touch leads. Pages know this and no other page.
public interface Navigator {
  /// Opens a page; the one before can be gone back to.
  void open(Destination destination);

  /// Shows another part of the same page.
  void turn(int part);

  void back();

  /// The first choice of a language leads home; a later one keeps the page.
  void choose(LanguageTag language);

  void choose(TextSize size);

  void choose(Theme theme);

  void choose(Reach reach);

  /// Opens the language panel over the page, or closes it.
  void languages();

  /// Ends the visit and wipes everything.
  void finish();
}
