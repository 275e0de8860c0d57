package org.gatekiosk.kiosk.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Value;
import org.gatekiosk.content.format.ValueKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 22 Nov 2026",
        "vi | 22/11/2026",
        "zh-Hans | 2026年11月22日",
        "ja | 2026年11月22日",
        "ko | 2026년 11월 22일",
        "ru | 22 нояб. 2026 г.",
        "fr | 22 nov. 2026"
      })
  void date_everyLanguage_isWrittenByCldr(String language, String written) {
    assertThat(Formats.of(new LanguageTag(language)).date(DAY).replaceAll("[\u00A0\u202F]", " "))
        .isEqualTo(written);
  }

  @Test
  void date_thai_isGregorian() {
    assertThat(Formats.of(LanguageTag.TH).date(DAY)).contains("2026");
  }

  @Test
  void value_amountInDong_hasGroupsAndNoFraction() {
    assertThat(Formats.of(LanguageTag.VI).value(value(ValueKind.AMOUNT, "45000", "VND")))
        .isEqualTo("45.000\u00A0VND");
    assertThat(Formats.of(LanguageTag.EN).value(value(ValueKind.AMOUNT, "45000", "VND")))
        .isEqualTo("VND\u00A045,000");
  }

  @Test
  void value_amountWithCents_keepsThem() {
    assertThat(Formats.of(LanguageTag.FR).value(value(ValueKind.AMOUNT, "25.5", "USD")))
        .startsWith("25,50");
  }

  @Test
  void value_numberWithUnit_staysTogether() {
    assertThat(Formats.of(LanguageTag.RU).value(value(ValueKind.NUMBER, "300", "г")))
        .isEqualTo("300\u00A0г");
  }

  @Test
  void value_link_isTheHost() {
    assertThat(
            Formats.of(LanguageTag.EN)
                .value(value(ValueKind.LINK, "https://www.example.vn/path?q=1", null)))
        .isEqualTo("example.vn");
  }

  @Test
  void value_timeAndPhone_stayAsWritten() {
    assertThat(Formats.of(LanguageTag.EN).value(value(ValueKind.TIME, "05:30", null)))
        .isEqualTo("05:30");
    assertThat(Formats.of(LanguageTag.KO).value(value(ValueKind.PHONE, "+84 981", null)))
        .isEqualTo("+84 981");
  }

  @Test
  void time_beforeTen_hasTwoDigits() {
    assertThat(Formats.time(LocalTime.of(5, 3))).isEqualTo("05:03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | 15 minutes", "vi | 15 phút", "zh-Hans | 15分钟", "ko | 15분", "ja | 15 分"})
  void value_numberOfMinutes_isSaidInTheLanguage(String language, String written) {
    assertThat(
            Formats.of(new LanguageTag(language))
                .value(value(ValueKind.NUMBER, "15", "minute"))
                .replaceAll("[\u00A0\u202F]", " "))
        .isEqualTo(written);
  }

  @Test
  void languageName_forAReader_isInHisLanguage() {
    assertThat(LanguageNames.in(LanguageTag.FR, LanguageTag.EN)).isEqualTo("anglais");
    assertThat(LanguageNames.in(LanguageTag.VI, LanguageTag.EN)).isEqualTo("Tiếng Anh");
    assertThat(LanguageNames.in(LanguageTag.ZH_HANS, LanguageTag.ZH_HANS)).isEqualTo("简体中文");
  }

  private static Value value(ValueKind kind, String value, @Nullable String unit) {
    return new Value("v", kind, value, unit, null, DAY, null);
  }
}
