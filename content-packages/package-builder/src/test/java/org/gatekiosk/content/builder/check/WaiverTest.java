package org.gatekiosk.content.builder.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;
import static org.gatekiosk.content.builder.check.Linter.TODAY;
import static org.gatekiosk.content.builder.check.Linter.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverTest {
  private final Linter linter;

  WaiverTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void waiver_makesAWarningAHintWithItsReason() throws IOException {
    String yaml =
        """
        - {item: sample/first, language: ko, finding: LANGUAGE_MISSING,
           reason: translator ill, by: Editor, date: 2026-11-20}
        """;
    List<Waiver> waivers =
        ((Reading.Read<List<Waiver>>) Waiver.parse(yaml.getBytes(UTF_8), "waivers.yaml")).value();
    var context = new CheckContext(List.of(gate("ko")), Optional.empty(), waivers, TODAY);

    assertThat(linter.texts(MINIMAL, context))
        .containsExactly(
            "items/first/ko.md: hint: There is no text in ko"
                + " (waived: translator ill — Editor, 2026-11-20) [language-missing]");
    assertThat(linter.texts(MINIMAL, new CheckContext(List.of(), Optional.empty(), waivers, TODAY)))
        .containsExactly(
            "first: hint: The waiver for language-missing of sample/first matches no finding"
                + " [waiver-unused]");
  }

  @Test
  void waiver_neverCoversAnError() throws IOException {
    String yaml =
        """
        - {item: sample/first, language: en, finding: language-missing, reason: r, by: b, date: 2026-11-20}
        """;
    var waivers =
        ((Reading.Read<List<Waiver>>) Waiver.parse(yaml.getBytes(UTF_8), "w.yaml")).value();

    assertThat(
            linter.check(
                MINIMAL.without("items/first/en.md"),
                new CheckContext(List.of(), Optional.empty(), waivers, TODAY)))
        .extracting(Finding::severity)
        .contains(Severity.ERROR);
  }
}
