package org.gatekiosk.content.builder.check;

import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupRuleTest {
  private final Linter linter;

  GroupRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void clarification_mustNameWhatItCorrects_inAllItsLanguages() throws IOException {
    PackageFixture clarification = MINIMAL.replace(ITEM, "PRACTICAL", "CLARIFICATION");

    linter.assertFinding(
        clarification, ITEM + ": error: A clarification must say what it corrects");
    linter.assertFinding(
        clarification.append(ITEM, "corrects: {item: sample/gone, date: 2026-11-20}\n"),
        ITEM + ":12:11: error: There is no item sample/gone in this package");
    linter.assertFinding(
        clarification
            .item("bus")
            .text(
                "bus",
                "fr",
                "---\ntitle: T\nanswer: A\nsummary: S\n---\n```facts\nPrix: {{fee}}\n```\n")
            .append(ITEM, "corrects: {item: sample/bus, date: 2026-11-20}\n"),
        "items/first/fr.md: error: There is no text in fr");
  }

  @Test
  void emergencyItem_outsideItsPackage_isAnError() throws IOException {
    linter.assertFinding(
        MINIMAL.replace(ITEM, "PRACTICAL", "EMERGENCY"),
        ITEM + ":2:8: error: Items of group EMERGENCY belong into the package");
  }
}
