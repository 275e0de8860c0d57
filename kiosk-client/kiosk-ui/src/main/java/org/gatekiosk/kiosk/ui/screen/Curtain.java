package org.gatekiosk.kiosk.ui.screen;

import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.look.Look;

/// Lies unseen over a page while a panel is open, so that nothing behind it acts; touching it
/// closes the panel. The bar stays free: help is one touch away also then.
final class Curtain {
  private Curtain() {}

  static Board over(Look look, Runnable touched) {
    var curtain = new Board(look.px(look.pageWidthMm()), look.px(look.pageHeightMm()));
    curtain.setPickOnBounds(true);
    curtain.setOnMouseReleased(_ -> touched.run());
    return curtain;
  }
}
