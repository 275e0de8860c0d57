package org.gatekiosk.server.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyNotTest {
  private static final Words EN = Words.in(Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MISSING(3): GET /blobs/ab: 503 (busy) | 3: GET /blobs/ab: 503 (busy)",
        "MISSING(items)                        | items",
        "TRIAL_FAILED(a (b) c)                 | a (b) c",
        "SIGNATURE(not listed: demo/1.json)    | not listed: demo/1.json",
        "MISSING(3) again                      | 3) again",
      })
  void in_reasonWithDetail_isTheSentenceAndTheDetail(String reason, String detail) {
    String code = reason.substring(0, reason.indexOf('('));

    assertThat(WhyNot.in(EN, reason)).isEqualTo(EN.t("why." + code) + " The kiosk says: " + detail);
  }

  @Test
  void in_reasonWithoutDetail_isTheSentence() {
    assertThat(WhyNot.in(EN, "NO_SPACE")).isEqualTo(EN.t("why.NO_SPACE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOLAR_FLARE(7): strong", "no code at all", ""})
  void in_unknownReason_staysAsItIs(String reason) {
    assertThat(WhyNot.in(EN, reason)).isEqualTo(reason);
  }
}
