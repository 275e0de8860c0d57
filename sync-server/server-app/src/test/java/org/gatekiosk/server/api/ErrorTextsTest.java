package org.gatekiosk.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTextsTest {
  @ParameterizedTest
  @EnumSource
  void body_everyCode_hasWordsInBothLanguages(ErrorCode code) {
    var vi = ErrorTexts.body(code, List.of("1", "2"), Locale.of("vi", "VN")).error();
    var en = ErrorTexts.body(code, List.of("1", "2"), Locale.FRENCH).error();

    assertThat(List.of(vi.message(), vi.kept(), vi.next())).allMatch(text -> !text.isBlank());
    assertThat(List.of(en.message(), en.kept(), en.next())).allMatch(text -> !text.isBlank());
    assertThat(vi.message()).isNotEqualTo(en.message()).doesNotContain("{");
  }
}
