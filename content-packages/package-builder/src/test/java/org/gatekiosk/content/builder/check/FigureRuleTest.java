package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ALONE;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureRuleTest {
  private final Linter linter;

  FigureRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void figure_thatIsAValue_isAnErrorWhateverItsGrouping() throws IOException {
    for (String figure : List.of("25000", "25,000", "25.000", "25 000", "２５０００")) {
      linter.assertFinding(
          MINIMAL.append("items/first/en.md", "You pay " + figure + " dong.\n"),
          "items/first/en.md:9:9: error:");
    }
  }

  @Test
  void figure_changeable_isAHintWhereTheItemHasValues() throws IOException {
    linter.assertFinding(
        MINIMAL
            .append("items/first/en.md", "Opens at 16:30.\n")
            .append("items/first/vi.md", "Mở cửa lúc 16:30.\n"),
        "items/first/en.md:9:10: hint: 16:30 looks like a figure that changes");
  }

  @Test
  void figure_differingBetweenLanguages_isAWarning_ofTwoDigitsAHint() throws IOException {
    PackageFixture year = MINIMAL.append("items/first/vi.md", "Xây năm 1070.\n");

    linter.assertFinding(
        year.append("items/first/en.md", "Built in 1076.\n"),
        "items/first/en.md: warning: 1070 stands in vi, but not in en");
    assertThat(linter.check(year.append("items/first/en.md", "Built in １０７０.\n"), ALONE)).isEmpty();
    linter.assertFinding(
        MINIMAL.append("items/first/vi.md", "Có 45 ngày.\n"),
        "items/first/en.md: hint: 45 stands in vi, but not in en");
  }

  @Test
  void figure_besideAnother_isNotTakenForOneGroupedByASpace() throws IOException {
    PackageFixture beside =
        MINIMAL
            .append("items/first/vi.md", "Năm 2026 100 chuyến.\n")
            .append("items/first/en.md", "In 2026, 100 trains.\n");

    assertThat(linter.check(beside, ALONE)).isEmpty();
  }

  @Test
  void figure_saidInWordsOrMultiplied_isNotCompared() throws IOException {
    PackageFixture words =
        MINIMAL
            .append("items/first/vi.md", "Hàng khác đến 10 triệu, 2 chai, ngày 2.12.2025.\n")
            .append(
                "items/first/en.md", "Other goods to 10 million, two bottles, 2 December 2025.\n");

    assertThat(linter.check(words, ALONE)).isEmpty();
  }
}
