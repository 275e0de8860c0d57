package org.gatekiosk.kiosk.ui.look;

/// The four text sizes a visitor can choose.
public enum TextSize {
  NORMAL(1, 1),
  LARGE(2, 1.25),
  LARGER(3, 1.5),
  LARGEST(4, 1.75);

  private final int number;
  private final double factor;

  TextSize(int number, double factor) {
    this.number = number;
    this.factor = factor;
  }

  /// Times the sizes of [Type], 1 to 1.75.
  public double factor() {
    return factor;
  }

  /// Number on the button, 1 to 4.
  public int number() {
    return number;
  }
}
