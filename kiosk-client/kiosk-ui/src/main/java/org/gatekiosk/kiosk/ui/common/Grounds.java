package org.gatekiosk.kiosk.ui.common;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

/// Backgrounds of boards.
final class Grounds {
  private Grounds() {}

  static Background bordered(Color fill, Color border, double borderPx, double radiusPx) {
    var inner = new CornerRadii(Math.max(0, radiusPx - borderPx));
    return new Background(
        new BackgroundFill(border, new CornerRadii(radiusPx), Insets.EMPTY),
        new BackgroundFill(fill, inner, new Insets(borderPx)));
  }

  static Background rounded(Color fill, double radiusPx) {
    return new Background(new BackgroundFill(fill, new CornerRadii(radiusPx), Insets.EMPTY));
  }
}
