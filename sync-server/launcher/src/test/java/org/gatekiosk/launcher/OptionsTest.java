package org.gatekiosk.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Words WORDS = Words.ofEnvironment(Map.of());

  private static Options parse(String... arguments) throws WrongUseException {
    return Options.parse(List.of(arguments), Set.of("--fresh"), Set.of("--home"), WORDS);
  }

  @Test
  void parse_flagsValuesAndRest_areKeptApart() throws WrongUseException {
    var options = parse("first", "--home", "/tmp/a b", "--fresh", "second");

    assertThat(options.has("--fresh")).isTrue();
    assertThat(options.value("--home")).contains("/tmp/a b");
    assertThat(options.rest()).containsExactly("first", "second");
  }

  @Test
  void parse_nothing_hasNothing() throws WrongUseException {
    var options = parse();

    assertThat(options.has("--fresh")).isFalse();
    assertThat(options.value("--home")).isEmpty();
    assertThat(options.rest()).isEmpty();
  }

  @Test
  void parse_unknownOption_isNamed() {
    assertThatThrownBy(() -> parse("--frehs"))
        .isInstanceOf(WrongUseException.class)
        .hasMessageContaining("--frehs");
  }

  @Test
  void parse_valueMissingOrAnOptionInItsPlace_isNamed() {
    assertThatThrownBy(() -> parse("--home"))
        .isInstanceOf(WrongUseException.class)
        .hasMessageContaining("--home");
    assertThatThrownBy(() -> parse("--home", "--fresh"))
        .isInstanceOf(WrongUseException.class)
        .hasMessageContaining("--home");
  }
}
