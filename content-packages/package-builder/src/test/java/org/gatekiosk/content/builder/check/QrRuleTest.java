package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ALONE;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;
import static org.gatekiosk.content.builder.check.Linter.TODAY;
import static org.gatekiosk.content.builder.check.Linter.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QrRuleTest {
  private final Linter linter;

  QrRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void qr_withoutLabelInALanguage_isAnError() throws IOException {
    linter.assertFinding(
        MINIMAL.append(ITEM, "qr: {tel: \"tel:113\", label: {vi: Gọi 113}}\n"),
        ITEM + ":12:29: error: The QR code has no label in en");
  }

  @Test
  void qr_offlineOf107Bytes_isAnError_of106Not() throws IOException {
    String qr = "qr: {geo: \"geo:%s\", label: {vi: A, en: B}}\n";

    linter.assertFinding(
        MINIMAL.append(ITEM, qr.formatted("1".repeat(103))),
        ITEM + ":12:5: error: The QR payload has 107 bytes, allowed are 106");
    assertThat(linter.check(MINIMAL.append(ITEM, qr.formatted("1".repeat(102))), ALONE)).isEmpty();
  }

  @Test
  void qr_whoseModulesAreTooSmallOnThePanel_isAnError() throws IOException {
    String qr = "qr: {geo: \"geo:%s\", label: {vi: A, en: B}}\n".formatted("1".repeat(102));
    var coarse = new CheckContext(List.of(gate("vi", "1.0")), Optional.empty(), List.of(), TODAY);

    assertThat(linter.texts(MINIMAL.append(ITEM, qr), coarse))
        .contains(
            ITEM
                + ":12:5: error: On the panel of hall-gate a module of this QR code would be"
                + " 1.00 mm, at least 1.5 mm are needed [qr-module]");
  }

  /// Kiosks write UTF-8, and say so in the code, wherever ASCII is not enough.
  @Test
  void qr_modulesOfVietnamese_areThoseOfUtf8() throws IOException {
    String qr =
        """
        qr: {vcard: "BEGIN:VCARD\\nVERSION:4.0\\nFN:Phòng hướng dẫn người đi tàu liên vận\\nEND:VCARD", label: {vi: A, en: B}}
        """;
    var context = new CheckContext(List.of(gate("vi", "2.04")), Optional.empty(), List.of(), TODAY);

    assertThat(linter.texts(MINIMAL.append(ITEM, qr), context))
        .contains(
            ITEM
                + ":12:5: error: On the panel of hall-gate a module of this QR code would be"
                + " 1.47 mm, at least 1.5 mm are needed [qr-module]");
  }
}
