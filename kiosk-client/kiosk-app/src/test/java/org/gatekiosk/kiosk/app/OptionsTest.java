package org.gatekiosk.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void parse_everyFlag_isRead() throws WrongUseException {
    Options options =
        Options.parse(List.of("--home", "/k", "--headless", "--landscape", "--remote-hand"));

    assertThat(options.home()).isEqualTo(Path.of("/k"));
    assertThat(options.headless()).isTrue();
    assertThat(options.landscape()).isTrue();
    assertThat(options.remoteHand()).isTrue();
    assertThat(options.enrol()).isEmpty();
  }

  @Test
  void parse_enrol_takesTheString() throws WrongUseException {
    assertThat(Options.parse(List.of("--home", "/k", "enrol", "gk1.x")).enrol()).contains("gk1.x");
  }

  @Test
  void parse_withoutHome_isRefused() {
    assertThatThrownBy(() -> Options.parse(List.of("--headless")))
        .isInstanceOf(WrongUseException.class)
        .hasMessage("--home DIR is missing");
  }

  @Test
  void parse_unknownArgument_isNamed() {
    assertThatThrownBy(() -> Options.parse(List.of("--home", "/k", "--loud")))
        .isInstanceOf(WrongUseException.class)
        .hasMessage("'--loud' is not known");
  }

  @Test
  void parse_valueMissing_isRefused() {
    assertThatThrownBy(() -> Options.parse(List.of("--home")))
        .isInstanceOf(WrongUseException.class)
        .hasMessage("--home needs a value");
  }
}
