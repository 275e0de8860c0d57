package org.gatekiosk.kiosk.ui.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A QR code (ISO/IEC 18004, error correction M) as an image of whole pixels with its quiet zone.
///
/// Its side is the smallest whole-pixel size at which a module is at least 1.5 mm and the code at
/// least 65 mm (docs/traveller.md, 2).
public final class QrCode {
  /// Modules of white around the code.
  static final int QUIET_ZONE = 4;

  private static final double SMALLEST_MODULE_MM = 1.5;
  private static final double SMALLEST_SIDE_MM = 65;
  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;

  private final ByteMatrix modules;
  private final int modulePx;

  private QrCode(ByteMatrix modules, int modulePx) {
    this.modules = modules;
    this.modulePx = modulePx;
  }

  /// Encodes a text.
  ///
  /// @param payload 1 to 2331 bytes of UTF-8
  /// @throws IllegalArgumentException if it does not fit into a code
  public static QrCode of(String payload, double pxPerMm) {
    try {
      var code = Encoder.encode(payload, ErrorCorrectionLevel.M, hints(payload));
      ByteMatrix modules = code.getMatrix();
      double smallest =
          Math.max(SMALLEST_MODULE_MM * pxPerMm, SMALLEST_SIDE_MM * pxPerMm / modules.getWidth());
      return new QrCode(modules, (int) Math.ceil(smallest));
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code holds '" + payload + "'", e);
    }
  }

  /// The hint adds an ECI segment and often a version; ASCII needs neither.
  private static Map<EncodeHintType, Object> hints(String payload) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(payload)
        ? Map.of()
        : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
  }

  /// Side in pixels with the quiet zone.
  public int sidePx() {
    return (modules.getWidth() + 2 * QUIET_ZONE) * modulePx;
  }

  /// Side of the code itself in pixels.
  int codePx() {
    return modules.getWidth() * modulePx;
  }

  int modulePx() {
    return modulePx;
  }

  /// The image as a node at its own size.
  public ImageView draw() {
    var view = new ImageView(image());
    view.setSmooth(false);
    return view;
  }

  WritableImage image() {
    int side = sidePx();
    var pixels = new int[side * side];
    Arrays.fill(pixels, WHITE);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          blacken(pixels, side, x, y);
        }
      }
    }
    var image = new WritableImage(side, side);
    image
        .getPixelWriter()
        .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
    return image;
  }

  private void blacken(int[] pixels, int side, int x, int y) {
    int left = (x + QUIET_ZONE) * modulePx;
    int top = (y + QUIET_ZONE) * modulePx;
    for (int row = top; row < top + modulePx; row++) {
      Arrays.fill(pixels, row * side + left, row * side + left + modulePx, BLACK);
    }
  }
}
