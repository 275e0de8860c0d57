package org.gatekiosk.content.format;

/// The point of a picture that stays visible when it is cropped.
///
/// @param x percent from the left, 0 to 100
/// @param y percent from the top, 0 to 100
public record FocalPoint(int x, int y) {
  public FocalPoint {
    Requirements.range("x of a focal point", x, 0, 100);
    Requirements.range("y of a focal point", y, 0, 100);
  }
}
