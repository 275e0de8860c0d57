package org.gatekiosk.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.text.LineBreaks.Break;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  @Test
  void of_words_breaksBehindTheSpaces() {
    assertThat(parts("the free bus", LanguageTag.EN)).containsExactly("the ", "free ", "bus");
  }

  @Test
  void of_rangeOfFigures_staysTogether() {
    assertThat(parts("piliers 16–18 et 2-3", LanguageTag.EN))
        .containsExactly("piliers ", "16–18 ", "et ", "2-3");
  }

  @Test
  void of_dashBetweenWords_mayEndTheLine() {
    assertThat(parts("bus–train", LanguageTag.EN)).containsExactly("bus–", "train");
  }

  @Test
  void of_numberOfADocument_staysTogether() {
    assertThat(parts("2023/QĐ-TTg, 120/2015/TT-BTC", LanguageTag.VI))
        .containsExactly("2023/QĐ-TTg, ", "120/2015/TT-BTC");
  }

  @Test
  void of_address_mayEndTheLineBehindASlash() {
    assertThat(parts("evisa.gov.vn/web", LanguageTag.EN)).hasSizeGreaterThan(1);
  }

  @Test
  void of_dateOfHanCharacters_staysTogether() {
    assertThat(parts("2025年12月2日起", LanguageTag.ZH_HANS)).containsExactly("2025年12月2日", "起");
  }

  @Test
  void of_hyphenBehindASingleLetter_staysTogether() {
    assertThat(parts("the e-visa", LanguageTag.EN)).containsExactly("the ", "e-visa");
  }

  @Test
  void of_japanese_breaksBetweenPhrases() {
    assertThat(parts("フォーを食べてください。切符は、不要です。", LanguageTag.JA))
        .containsExactly("フォーを", "食べて", "ください。", "切符は、", "不要です。");
  }

  @Test
  void of_korean_breaksAtSpacesOnly() {
    assertThat(parts("무료 버스입니다", LanguageTag.KO)).containsExactly("무료 ", "버스입니다");
  }

  @Test
  void of_lineFeed_mustEndTheLine() {
    assertThat(LineBreaks.of("one\ntwo", LanguageTag.EN))
        .containsExactly(new Break(4, true), new Break(7, false));
  }

  @Test
  void of_nothing_hasNoParts() {
    assertThat(LineBreaks.of("", LanguageTag.EN)).isEmpty();
    assertThat(LineBreaks.of("", LanguageTag.KO)).isEmpty();
  }

  private static List<String> parts(String text, LanguageTag language) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (Break end : LineBreaks.of(text, language)) {
      parts.add(text.substring(start, end.end()));
      start = end.end();
    }
    return parts;
  }
}
