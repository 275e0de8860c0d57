package org.gatekiosk.kiosk.ui.common;

import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.words.Words;

/// What every view is given beside its model.
public record Setting(Look look, Navigator go, Posters posters) {
  public Words words() {
    return Words.of(look.language());
  }
}
