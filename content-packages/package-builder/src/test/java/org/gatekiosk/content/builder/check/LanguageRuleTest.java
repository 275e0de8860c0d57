package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;
import static org.gatekiosk.content.builder.check.Linter.TODAY;
import static org.gatekiosk.content.builder.check.Linter.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageRuleTest {
  private final Linter linter;

  LanguageRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void language_mandatory_missing_isAnError() throws IOException {
    linter.assertFinding(
        MINIMAL.without("items/first/en.md"),
        "items/first/en.md: error: There is no text in en [language-missing]");
  }

  @Test
  void language_ofTheTitle_missing_isAWarning_andOfAnEssentialItemAnError() throws IOException {
    PackageFixture french =
        MINIMAL.replace("package.yaml", "en: Test package", "en: Test package, fr: Test");

    linter.assertFinding(
        french, "items/first/fr.md: warning: There is no text in fr [language-missing]");
    linter.assertFinding(
        french.append(ITEM, "essential: true\n"),
        "items/first/fr.md: error: There is no text in fr [language-missing]");
  }

  @Test
  void language_ofAGate_missing_isAWarning() throws IOException {
    CheckContext gates = new CheckContext(List.of(gate("ko")), Optional.empty(), List.of(), TODAY);

    assertThat(linter.texts(MINIMAL, gates))
        .contains("items/first/ko.md: warning: There is no text in ko [language-missing]");
    assertThat(linter.texts(MINIMAL.replace(ITEM, "gates: [all]", "gates: [hall]"), gates))
        .contains(ITEM + ":4:8: error: There is no gate or zone hall [gate-unknown]");
  }
}
