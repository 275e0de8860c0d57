package org.gatekiosk.content.builder.check;

import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptRuleTest {
  private final Linter linter;

  ScriptRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void title_withLookalikeLetters_isAnError() throws IOException {
    linter.assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "Visа"), // Cyrillic а
        "items/first/en.md:2:8: error: \"Visа\" mixes letters of LATIN, CYRILLIC");
    linter.assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "My рау"), // all Cyrillic
        "items/first/en.md:2:11: error: \"рау\" is written in CYRILLIC");
  }
}
