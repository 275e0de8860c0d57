package org.gatekiosk.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static Properties messages(String language) throws IOException {
    var name = "messages_" + language + ".properties";
    try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
      var messages = new Properties();
      messages.load(new InputStreamReader(stream, UTF_8));
      return messages;
    }
  }

  @Test
  void messages_ofBothLanguages_haveTheSameKeysAndArguments() throws IOException {
    var english = messages("en");
    var vietnamese = messages("vi");

    assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var key : english.stringPropertyNames()) {
      assertThat(arguments(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  private static int arguments(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  @Test
  void ofEnvironment_firstVariableThatIsSet_decides() {
    assertThat(say(Map.of("LANG", "vi_VN.UTF-8"))).startsWith("Không có lệnh");
    assertThat(say(Map.of("LANG", "vi_VN.UTF-8", "LC_ALL", "C"))).startsWith("Unknown command");
    assertThat(say(Map.of("LANG", "de_DE", "LC_MESSAGES", "vi"))).startsWith("Không có lệnh");
    assertThat(say(Map.of())).startsWith("Unknown command");
  }

  private static String say(Map<String, String> environment) {
    return Words.ofEnvironment(environment).say("unknown-command", "x");
  }
}
