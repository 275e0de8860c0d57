package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ALONE;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LengthRuleTest {
  private final Linter linter;

  LengthRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void title_ofThreeLines_isAnError_ofTwoAHint() throws IOException {
    linter.assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "T".repeat(47)),
        "items/first/en.md:2:8: error: The title uses 204 % of a line");
    linter.assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "T".repeat(24)),
        "items/first/en.md:2:8: hint: The title uses 104 % of a line");
    assertThat(linter.check(MINIMAL.replace("items/first/en.md", "A title", "T".repeat(23)), ALONE))
        .isEmpty();
  }

  /// Each stretch of emphasis becomes an object of its own.
  @Test
  void item_whoseDocumentWouldBeTooLong_isAnError() throws IOException {
    String words =
        IntStream.range(0, 4000).mapToObj(i -> "*w" + i + "*").collect(Collectors.joining(" "));
    PackageFixture many = MINIMAL;
    for (String language : List.of("fr", "ko", "ru", "ja", "lo", "vi", "en")) {
      many =
          many.text(
              "first",
              language,
              "---\ntitle: T\nanswer: A\nsummary: S\n---\n```facts\nA: {{fee}}\n```\n" + words);
    }

    linter.assertFinding(many, ITEM + ": error: The item would have ");
  }

  @Test
  void summary_of31Letters_isAWarning() throws IOException {
    linter.assertFinding(
        MINIMAL.replace("items/first/en.md", "In short", "s".repeat(31)),
        "items/first/en.md:4:10: warning: The summary uses 103 % of its room");
  }
}
