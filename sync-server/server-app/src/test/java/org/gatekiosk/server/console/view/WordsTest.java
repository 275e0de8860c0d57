package org.gatekiosk.server.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.stream.Stream;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.fleet.Attendance;
import org.gatekiosk.server.fleet.KioskState;
import org.gatekiosk.server.rollout.DeploymentState;
import org.gatekiosk.sync.protocol.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Words VI = Words.in(Language.VI);
  private static final Words EN = Words.in(Language.EN);

  @Test
  void keys_bothLanguages_areEqual() {
    assertThat(VI.patterns().stringPropertyNames()).isEqualTo(EN.patterns().stringPropertyNames());
  }

  @Test
  void arguments_bothLanguages_areEqual() {
    for (String key : EN.patterns().stringPropertyNames()) {
      assertThat(arguments(VI, key)).as(key).isEqualTo(arguments(EN, key));
    }
  }

  private static int arguments(Words words, String key) {
    return new MessageFormat(words.patterns().getProperty(key)).getFormatsByArgumentIndex().length;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void patterns_anyLanguage_haveNoQuoteThatMessageFormatWouldSwallow(Language language) {
    assertThat(Words.in(language).patterns().values())
        .noneMatch(pattern -> pattern.toString().contains("'"));
  }

  static Stream<String> keysOfEnums() {
    return Stream.of(
            keys("state.", KioskState.values()),
            keys("package.", PackageState.values()),
            keys("package.next.", PackageState.values()),
            keys("approve.shut.", PackageState.values()),
            keys("deployment.", DeploymentState.values()),
            keys("publication.why.", DeploymentState.values()),
            keys("publication.waits.", Attendance.values()),
            keys("phase.", Phase.values()),
            keys("severity.", FindingRow.Severity.values()),
            keys("rail.", Section.values()),
            keys("signIn.title.", SignInPage.Kind.values()),
            keys("signIn.act.", SignInPage.Kind.values()))
        .flatMap(keys -> keys);
  }

  private static Stream<String> keys(String beginning, Enum<?>[] values) {
    return Stream.of(values).map(value -> beginning + value.name());
  }

  @ParameterizedTest
  @MethodSource("keysOfEnums")
  void t_everyValueOfAnEnum_hasWords(String key) {
    assertThat(EN.find(key)).isPresent();
  }

  @Test
  void t_number_isWrittenAsInTheLanguage() {
    assertThat(EN.t("kiosks.count", 21480, "x")).isEqualTo("21,480 x");
    assertThat(VI.t("kiosks.count", 21480, "x")).isEqualTo("21.480 x");
  }
}
