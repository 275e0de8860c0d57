package org.gatekiosk.content.builder.check;

import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueRuleTest {
  private final Linter linter;

  ValueRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void value_placedButUnknown_isAnErrorWithItsColumn() throws IOException {
    linter.assertFinding(
        MINIMAL.replace("items/first/en.md", "{{fee}}", "{{fee}} {{tax}}"),
        "items/first/en.md:7:14: error: There is no value tax");
  }

  @Test
  void value_missingInOneLanguage_isAnError_andUnusedAWarning() throws IOException {
    PackageFixture english = MINIMAL.replace("items/first/en.md", "{{fee}}", "ask");

    linter.assertFinding(
        english, "items/first/en.md: error: The value fee is shown in vi, but not in en");
    linter.assertFinding(
        english.replace("items/first/vi.md", "{{fee}}", "hỏi"),
        ITEM + ":8:5: warning: No text shows the value fee");
  }

  @Test
  void value_inASentence_isAHint() throws IOException {
    linter.assertFinding(
        MINIMAL.append("items/first/en.md", "You pay {{fee}} here.\n"),
        "items/first/en.md:9:9: hint: The value fee stands in a sentence");
  }
}
