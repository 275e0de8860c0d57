package org.gatekiosk.content.builder.check;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.QrKind;

/// A QR code can be scanned from the panel and says in words where it leads.
///
/// Side of the code at most 80 mm, a module at least 1.5 mm in whole pixels (traveller, QR; look,
/// Space). Addresses travel as short links of at most 40 bytes, so only offline payloads are
/// measured.
final class QrRule implements ItemRule {
  private static final int MAX_OFFLINE_BYTES = 106;
  private static final double MAX_SIDE_MM = 80;
  private static final double MIN_MODULE_MM = 1.5;

  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    Qr qr = item.item().qr();
    if (qr == null) {
      return;
    }
    Place place = item.places().field("qr");
    for (LanguageTag language : item.item().texts().keySet()) {
      requireIn(qr.label(), "label", item, language, scope, log);
      if (qr.kind() == QrKind.URL) {
        requireIn(qr.payload(), "url", item, language, scope, log);
      }
    }
    if (qr.kind() != QrKind.URL) {
      qr.payload().values().forEach(payload -> checkOffline(payload, place, item, scope, log));
    }
  }

  private static void requireIn(
      Map<LanguageTag, String> texts,
      String what,
      SourceItem item,
      LanguageTag language,
      Scope scope,
      FindingLog log) {
    if (!texts.containsKey(language)) {
      log.report(
          scope.severity(item.item(), language),
          FindingCode.QR_LANGUAGE,
          item.places().field("qr." + what).in(language.value()),
          what,
          language);
    }
  }

  private static void checkOffline(
      String payload, Place place, SourceItem item, Scope scope, FindingLog log) {
    int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_OFFLINE_BYTES) {
      log.error(FindingCode.QR_LONG, place, bytes, MAX_OFFLINE_BYTES);
      return;
    }
    int modules = modules(payload);
    for (GateProfile gate : scope.gates(item.item())) {
      double pxPerMm = gate.panel().pxPerMm();
      double moduleMm = Math.floor(MAX_SIDE_MM * pxPerMm / modules) / pxPerMm;
      if (moduleMm < MIN_MODULE_MM) {
        log.error(
            FindingCode.QR_MODULE, place, gate.id(), String.format(Locale.ROOT, "%.2f", moduleMm));
      }
    }
  }

  /// As kiosks encode: ASCII needs no hint, which adds a segment and often a version.
  private static Map<EncodeHintType, Object> hints(String payload) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(payload)
        ? Map.of()
        : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
  }

  /// Modules along a side, without the quiet zone, at error correction M.
  private static int modules(String payload) {
    try {
      return Encoder.encode(payload, ErrorCorrectionLevel.M, hints(payload)).getMatrix().getWidth();
    } catch (WriterException e) {
      throw new IllegalStateException("a payload of at most 106 bytes fits a QR code", e);
    }
  }
}
