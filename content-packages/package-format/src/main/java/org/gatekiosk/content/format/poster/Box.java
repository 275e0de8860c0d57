package org.gatekiosk.content.format.poster;

/// A rectangle in poster units.
///
/// @param width more than 0
/// @param height more than 0
public record Box(int x, int y, int width, int height) {
  public Box {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("an empty box: " + width + " x " + height);
    }
  }

  double centreX() {
    return x + width / 2.0;
  }

  double centreY() {
    return y + height / 2.0;
  }
}
