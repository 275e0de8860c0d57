package org.gatekiosk.kiosk.ui.look;

/// Where the controls stand: as drawn, or moved down for a visitor who sits, mirrored for the hand.
public enum Reach {
  NORMAL,
  LEFT_HAND,
  RIGHT_HAND;

  public boolean low() {
    return this != NORMAL;
  }
}
