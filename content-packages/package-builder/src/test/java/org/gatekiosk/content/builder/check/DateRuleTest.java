package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ALONE;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateRuleTest {
  private final Linter linter;

  DateRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void dates_pastOrFuture_areFound() throws IOException {
    linter.assertFinding(
        MINIMAL.replace(ITEM, "reviewBy: 2027-06-30", "reviewBy: 2026-11-21"),
        ITEM + ":11:11: warning: reviewBy 2026-11-21 is past");
    assertThat(
            linter.check(
                MINIMAL.replace(ITEM, "reviewBy: 2027-06-30", "reviewBy: 2026-11-22"), ALONE))
        .isEmpty();
    linter.assertFinding(
        MINIMAL.replace(ITEM, "reviewBy: 2027-06-30", "reviewBy: 2026-11-01"),
        ITEM + ":11:11: error: reviewBy 2026-11-01 is before verifiedOn 2026-11-20");
    linter.assertFinding(
        MINIMAL.replace(ITEM, "verifiedOn: 2026-11-20\nreview", "verifiedOn: 2026-11-23\nreview"),
        ITEM + ":10:13: error: verifiedOn 2026-11-23 is in the future");
    linter.assertFinding(
        MINIMAL.replace(
            ITEM, "verifiedOn: 2026-11-20}", "verifiedOn: 2026-11-20, validUntil: 2026-11-21}"),
        ITEM + ":8:5: warning: The value fee ended on 2026-11-21");
  }
}
