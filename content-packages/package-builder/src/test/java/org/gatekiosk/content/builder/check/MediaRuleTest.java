package org.gatekiosk.content.builder.check;

import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;
import static org.gatekiosk.content.builder.check.Linter.media;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaRuleTest {
  private final Linter linter;

  MediaRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void media_listedButAbsent_isAnError_presentButUnlistedAWarning() throws IOException {
    linter.assertFinding(
        MINIMAL.append(ITEM, media("items/first/poster.json", "containsMap: false")),
        ITEM + ":13:5: error: items/first/poster.json is listed but not in the package");
    linter.assertFinding(
        MINIMAL.file("items/first/poster.json", "{}"),
        "items/first/poster.json: warning: No item uses items/first/poster.json");
  }

  @Test
  void map_withoutRegisterNumber_isAnError() throws IOException {
    linter.assertFinding(
        MINIMAL.append(ITEM, media("media/map.png", "containsMap: true")),
        ITEM + ":13:5: error: media/map.png shows a map but has no number");
  }
}
