package org.gatekiosk.content.builder.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final Messages MESSAGES = new Messages(Finding.class);

  @ParameterizedTest
  @EnumSource
  void everyCode_hasSentencesWithTheSameArgumentsInBothLanguages(FindingCode code) {
    Wording message = MESSAGES.wording(code.code(), "‹0›", "‹1›", "‹2›", "‹3›", "‹4›");
    Wording mend = MESSAGES.wording(code.code() + ".mend", "‹0›", "‹1›", "‹2›", "‹3›", "‹4›");

    assertThat(arguments(message.vi() + mend.vi()))
        .containsAll(arguments(message.vi()))
        .isEqualTo(arguments(message.en() + mend.en()));
    assertThat(mend.vi()).isNotBlank();
    assertThat(mend.en()).isNotBlank();
  }

  @org.junit.jupiter.api.Test
  void argument_withTerminalCodes_isPrintedAsCodePoints() {
    Finding finding =
        Finding.of(Severity.ERROR, FindingCode.LINK, Place.PACKAGE, "a\u001b[2Jb\u202E {0} $1");

    assertThat(finding.toText(Locale.ENGLISH)).contains("aU+001B[2JbU+202E {0} $1 is a link");
  }

  @org.junit.jupiter.api.Test
  void place_withLine_readsLikeACompilers() {
    Place place = Place.file("items/a/vi.md").ofItem("a").in("vi").at(3, 7);

    assertThat(place).hasToString("items/a/vi.md:3:7");
    assertThat(Place.PACKAGE).hasToString("package");
  }

  private static Set<String> arguments(String sentence) {
    return Pattern.compile("‹\\d›")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
