package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {
  @Test
  void payload_url_isThatOfTheLanguageOrOfTheFirstFallback() {
    var qr = qr(QrKind.URL, Map.of(LanguageTag.EN, "https://a.vn/en"));

    assertThat(qr.payload(LanguageTag.EN, List.of())).contains("https://a.vn/en");
    assertThat(qr.payload(LanguageTag.FR, List.of(LanguageTag.RU, LanguageTag.EN)))
        .contains("https://a.vn/en");
    assertThat(qr.payload(LanguageTag.FR, List.of())).isEmpty();
    assertThat(qr.needsInternet()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"TEL,tel:113", "GEO,'geo:21.02,105.85'", "WIFI,WIFI:S:a;;", "VCARD,BEGIN:VCARD"})
  void payload_withoutInternet_isTheSameInEveryLanguage(QrKind kind, String payload) {
    var qr = qr(kind, Map.of(LanguageTag.UND, payload));

    assertThat(qr.payload(LanguageTag.KO, List.of())).contains(payload);
    assertThat(qr.needsInternet()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"URL,http://a.vn", "TEL,113", "GEO,21", "WIFI,wifi:", "VCARD,VCARD"})
  void qr_payloadOfAnotherKind_isRefused(QrKind kind, String payload) {
    var language = kind == QrKind.URL ? LanguageTag.EN : LanguageTag.UND;

    assertThatThrownBy(() -> qr(kind, Map.of(language, payload)))
        .hasMessageContaining("starts with");
  }

  @Test
  void qr_urlForNoLanguageOrPhoneByLanguage_isRefused() {
    assertThatThrownBy(() -> qr(QrKind.URL, Map.of(LanguageTag.UND, "https://a.vn")))
        .hasMessageContaining("by language");
    assertThatThrownBy(() -> qr(QrKind.TEL, Map.of(LanguageTag.EN, "tel:113")))
        .hasMessageContaining("by language");
    assertThatThrownBy(() -> qr(QrKind.URL, Map.of())).hasMessageContaining("needs a payload");
  }

  @ParameterizedTest
  @ValueSource(ints = {Qr.MAX_PAYLOAD_BYTES - 1, Qr.MAX_PAYLOAD_BYTES})
  void qr_payloadUpToTheLargestCode_isAccepted(int bytes) {
    assertThat(qr(QrKind.TEL, tel(bytes)).payload()).hasSize(1);
  }

  @Test
  void qr_payloadOverTheLargestCode_isRefused() {
    assertThatThrownBy(() -> qr(QrKind.TEL, tel(Qr.MAX_PAYLOAD_BYTES + 1)))
        .hasMessageContaining("must be 1 to 2331: 2332");
  }

  private static Map<LanguageTag, String> tel(int bytes) {
    return Map.of(LanguageTag.UND, "tel:" + "1".repeat(bytes - 4));
  }

  private static Qr qr(QrKind kind, Map<LanguageTag, String> payload) {
    return new Qr(kind, payload, Map.of());
  }
}
