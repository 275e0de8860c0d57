package org.gatekiosk.kiosk.ui.common;

import org.gatekiosk.kiosk.ui.look.Look;

/// Boards of the sizes that pages need.
public final class Boards {
  private Boards() {}

  /// As large as the part of the glass that pages may use.
  public static Board page(Look look) {
    return new Board(look.px(look.pageWidthMm()), look.px(look.pageHeightMm()));
  }
}
