package org.gatekiosk.server.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
  /// A row of `static/vendor/README.md`: file and digest.
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*\\| `([0-9a-f]{64})` \\|");

  @Test
  void filesOfOthers_everyOne_isTheOneThatTheListNames() throws IOException {
    Matcher row = ROW.matcher(list());
    int files = 0;
    while (row.find()) {
      String name =
          row.group(1).startsWith("../") ? row.group(1).substring(3) : "vendor/" + row.group(1);
      assertThat(Sha256.of(Assets.find(name).orElseThrow().bytes()).hex())
          .as(name)
          .isEqualTo(row.group(2));
      files++;
    }
    assertThat(files).isEqualTo(4);
  }

  private static String list() throws IOException {
    try (var stream = AssetsTest.class.getResourceAsStream("/static/vendor/README.md")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../application.properties",
        "vendor/../../logback.xml",
        "vendor/README.md",
        "no.css",
        ""
      })
  void find_anythingElse_isNotServed(String name) {
    assertThat(Assets.find(name)).isEmpty();
  }
}
