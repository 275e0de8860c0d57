package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ALONE;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRuleTest {
  private final Linter linter;

  SourceRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void source_missing_isAnErrorForFacts_andNotForPromotion() throws IOException {
    PackageFixture without =
        MINIMAL.replace(
            ITEM, "source: {issuer: Test office, number: 1/2026, date: 2026-01-02}\n", "");

    linter.assertFinding(without, ITEM + ": error: An item of group PRACTICAL needs a source");
    assertThat(linter.check(without.replace(ITEM, "PRACTICAL", "PROMOTION"), ALONE)).isEmpty();
    linter.assertFinding(
        without.replace(ITEM, "PRACTICAL", "SPONSORED"),
        ITEM + ": error: A sponsored item must say who pays");
  }
}
