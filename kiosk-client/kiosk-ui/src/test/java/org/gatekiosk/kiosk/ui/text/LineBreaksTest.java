package org.gatekiosk.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.text.LineBreaks.Break;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private static final LanguageTag JA = new LanguageTag("ja");

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
  void of_japanese_keepsPunctuationWithTheWordBefore() {
    assertThat(parts("切符は、不要", JA)).contains("は、").doesNotContain("、");
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
