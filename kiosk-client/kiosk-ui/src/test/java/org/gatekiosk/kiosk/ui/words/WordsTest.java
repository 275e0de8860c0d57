package org.gatekiosk.kiosk.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gatekiosk.content.format.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  static List<LanguageTag> languages() {
    return Words.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keys_everyLanguage_areTheSame(LanguageTag language) {
    assertThat(Words.of(language).keys()).isEqualTo(Words.of(LanguageTag.EN).keys());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void arguments_everyKey_areTheSameAsInEnglish(LanguageTag language) {
    for (String key : Words.of(LanguageTag.EN).keys()) {
      assertThat(arguments(Words.of(language).get(key)))
          .as(language + " " + key)
          .isEqualTo(arguments(Words.of(LanguageTag.EN).get(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void words_everyKey_areNormalisedAndNotEmpty(LanguageTag language) {
    for (String key : Words.of(language).keys()) {
      String words = Words.of(language).get(key);
      assertThat(words).as(language + " " + key).isNotBlank();
      assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC))
          .as(language + " " + key)
          .isTrue();
    }
  }

  @Test
  void get_withArguments_putsThemIn() {
    assertThat(Words.of(LanguageTag.RU).get("page", 1, 2)).isEqualTo("Страница 1 из 2");
    assertThat(Words.of(LanguageTag.KO).get("page", 1, 2)).isEqualTo("2쪽 중 1쪽");
  }

  @Test
  void get_unknownKey_isRefused() {
    assertThatThrownBy(() -> Words.of(LanguageTag.EN).get("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void of_languageWithoutWords_isEnglish() {
    assertThat(Words.of(LanguageTag.LO).language()).isEqualTo(LanguageTag.EN);
  }

  private static Set<String> arguments(String words) {
    return new TreeSet<>(ARGUMENT.matcher(words).results().map(m -> m.group()).toList());
  }
}
