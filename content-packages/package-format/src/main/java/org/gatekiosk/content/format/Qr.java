package org.gatekiosk.content.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a traveller takes along by QR code.
///
/// @param payload what the code says: for a URL by language, for the other kinds one text under
///   [LanguageTag#UND]; each 1 to 2331 bytes of UTF-8
/// @param label what stands beside the code, by language
public record Qr(QrKind kind, Map<LanguageTag, String> payload, Map<LanguageTag, String> label) {
  /// The largest QR code of error correction M, ISO/IEC 18004, table 7 (version 40, byte mode).
  static final int MAX_PAYLOAD_BYTES = 2331;

  public Qr {
    payload = Requirements.copy(payload);
    label = Requirements.copy(label);
    if (payload.isEmpty()) {
      throw new IllegalArgumentException("a QR code needs a payload");
    }
    if (kind == QrKind.URL == payload.containsKey(LanguageTag.UND)) {
      throw new IllegalArgumentException("a URL is given by language, other payloads once");
    }
    payload.values().forEach(text -> requirePayload(kind, text));
  }

  private static void requirePayload(QrKind kind, String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    Requirements.range("bytes of a QR payload", bytes, 1, MAX_PAYLOAD_BYTES);
    String start =
        switch (kind) {
          case URL -> "https://";
          case WIFI -> "WIFI:";
          case TEL -> "tel:";
          case GEO -> "geo:";
          case VCARD -> "BEGIN:VCARD";
        };
    if (!text.startsWith(start)) {
      throw new IllegalArgumentException(
          "a QR payload of kind " + Words.of(kind) + " starts with " + start + ": " + text);
    }
  }

  /// The payload in this language, else in the first of the fallbacks that has one.
  public Optional<String> payload(LanguageTag language, List<LanguageTag> fallbacks) {
    if (kind != QrKind.URL) {
      return Optional.ofNullable(payload.get(LanguageTag.UND));
    }
    return Fallbacks.first(payload, language, fallbacks);
  }

  /// The label in this language, else in the first of the fallbacks that has one.
  public Optional<String> label(LanguageTag language, List<LanguageTag> fallbacks) {
    return Fallbacks.first(label, language, fallbacks);
  }

  public boolean needsInternet() {
    return kind == QrKind.URL;
  }
}
