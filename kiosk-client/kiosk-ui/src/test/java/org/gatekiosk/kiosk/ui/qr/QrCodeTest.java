package org.gatekiosk.kiosk.ui.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.util.List;
import java.util.Map;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.preview.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkit.class)
class QrCodeTest {
  private static final double PX_PER_MM = 4.03;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://vanmieu.gov.vn",
        "https://kiosk.example.vn/q/abcdefghij23456",
        "tel:113",
        "WIFI:T:WPA;S:Ga Gia Lâm;P:mật khẩu;;",
        "geo:21.0285,105.8542?q=Cầu+Long+Biên"
      })
  void image_anyPayload_decodesToIt(String payload) throws NotFoundException {
    QrCode code = QrCode.of(payload, PX_PER_MM);

    assertThat(decode(FxThread.call(code::image))).isEqualTo(payload);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.5, 2.7, 4.03, 5.5, 8})
  void size_anyPanel_isWholePixelsAndLargeEnough(double pxPerMm) {
    QrCode code = QrCode.of("https://kiosk.example.vn/q/abcdefghij23456", pxPerMm);

    assertThat(code.codePx() / pxPerMm).isGreaterThanOrEqualTo(65);
    assertThat(code.modulePx() / pxPerMm).isGreaterThanOrEqualTo(1.5);
    assertThat(code.codePx() % code.modulePx()).isZero();
  }

  @Test
  void size_shortLinkOfFortyBytes_isTheDrawnOne() {
    QrCode code = QrCode.of("https://kiosk.example.vn/q/abcdefghij234", PX_PER_MM);

    assertThat(code.modulePx()).isEqualTo(10);
    assertThat(code.sidePx()).isEqualTo(370);
  }

  @Test
  void image_edge_isWhiteForFourModules() {
    QrCode code = QrCode.of("tel:113", PX_PER_MM);
    WritableImage image = FxThread.call(code::image);

    int quiet = QrCode.QUIET_ZONE * code.modulePx();
    assertThat(image.getPixelReader().getArgb(quiet - 1, quiet - 1)).isEqualTo(0xFFFFFFFF);
    assertThat(image.getPixelReader().getArgb(quiet, quiet)).isEqualTo(0xFF000000);
  }

  private static String decode(WritableImage image) throws NotFoundException {
    int side = (int) image.getWidth();
    var pixels = new int[side * side];
    image
        .getPixelReader()
        .getPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
    var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    return new MultiFormatReader()
        .decode(bitmap, Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)))
        .getText();
  }
}
