package org.gatekiosk.kiosk.ui.look;

/// The panel a kiosk draws on.
///
/// @param widthPx 600 to 8192
/// @param heightPx 600 to 8192
/// @param pxPerMm pixels in one millimetre of glass, 1 to 20; 4.03 on a 21.5 inch panel of 1080 x
///   1920
/// @param bottomAboveFloorMm lower edge of the picture above the floor, 0 to 2000
public record Glass(int widthPx, int heightPx, double pxPerMm, int bottomAboveFloorMm) {

  /// The reference panel of the design: 21.5 inches, upright.
  public static final Glass PORTRAIT = new Glass(1080, 1920, 4.03, 800);

  /// The reference panel turned.
  public static final Glass LANDSCAPE = new Glass(1920, 1080, 4.03, 900);

  public Glass {
    require("widthPx", widthPx, 600, 8192);
    require("heightPx", heightPx, 600, 8192);
    require("pxPerMm", pxPerMm, 1, 20);
    require("bottomAboveFloorMm", bottomAboveFloorMm, 0, 2000);
  }

  public boolean landscape() {
    return widthPx > heightPx;
  }

  public double widthMm() {
    return widthPx / pxPerMm;
  }

  public double heightMm() {
    return heightPx / pxPerMm;
  }

  /// A panel of the same pixels turned by a quarter.
  public Glass turned() {
    return new Glass(/* widthPx= */ heightPx, /* heightPx= */ widthPx, pxPerMm, bottomAboveFloorMm);
  }

  private static void require(String key, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "panel." + key + " must be " + min + " to " + max + ": " + value);
    }
  }
}
