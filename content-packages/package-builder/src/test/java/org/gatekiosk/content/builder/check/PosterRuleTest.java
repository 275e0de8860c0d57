package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ALONE;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;
import static org.gatekiosk.content.builder.check.Linter.TODAY;
import static org.gatekiosk.content.builder.check.Linter.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosterRuleTest {
  private final Linter linter;

  PosterRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void poster_thatCannotBeDrawn_isAnError() throws IOException {
    linter.assertFinding(
        MINIMAL
            .append(ITEM, media("items/first/poster.json", "containsMap: false"))
            .file("items/first/poster.json", "{\"poster\":2}"),
        "items/first/poster.json: error: The poster cannot be used: ");
  }

  @Test
  void poster_withARedDisc_isAWarning_thatAWaiverCovers() throws IOException {
    String disc =
        "M1200 600C1200 710 1110 800 1000 800C890 800 800 710 800 600C800 490 890 400 1000 400C1110 400 1200 490 1200 600Z";
    String poster =
        "{\"poster\":1,\"size\":[2000,1200],\"ground\":0,\"band\":[0,300,2000,460],\"layers\":["
            + "{\"off\":[5,5],\"items\":[{\"d\":\""
            + disc
            + "\",\"f\":1}]}]}";
    PackageFixture fixture =
        MINIMAL
            .append(ITEM, media("items/first/poster.json", "containsMap: false"))
            .file("items/first/poster.json", poster);
    var waiver =
        new Waiver(
            ItemName.of("sample/first"),
            Optional.of("media[0]"),
            Optional.empty(),
            FindingCode.POSTER_RED_ROUND,
            "a lantern",
            "Editor",
            TODAY);
    String emptyBand =
        "items/first/poster.json: hint: The band shows almost nothing of the drawing (0 %)"
            + " [poster-empty-band]";

    assertThat(linter.texts(fixture, ALONE))
        .containsExactly(
            "items/first/poster.json: warning: A round red shape reads as a flag [poster-red-round]",
            emptyBand);
    assertThat(
            linter.texts(
                fixture, new CheckContext(List.of(), Optional.empty(), List.of(waiver), TODAY)))
        .containsExactlyInAnyOrder(
            "items/first/poster.json: hint: A round red shape reads as a flag"
                + " (waived: a lantern — Editor, 2026-11-22) [poster-red-round]",
            emptyBand);
  }

  @Test
  void poster_withARedBlossom_isNotTakenForADisc() throws IOException {
    String blossom =
        "M-14-20c-70-50-40-96 14-84c54-12 84 34 14 84c40-76 92-60 86-8c28 46-4 86-76 46"
            + "c86 26 82 76 36 86c-34 40-76 20-60-64c16 84-26 104-60 64c-46-10-50-60 36-86Z";
    String poster =
        "{\"poster\":1,\"size\":[2000,1200],\"ground\":0,\"band\":[0,300,2000,460],\"layers\":["
            + "{\"off\":[5,5],\"items\":[{\"g\":[{\"d\":\""
            + blossom
            + "\",\"f\":1}],\"at\":[900,500],\"k\":1500}]}]}";

    assertThat(
            linter.check(
                MINIMAL
                    .append(ITEM, media("items/first/poster.json", "containsMap: false"))
                    .file("items/first/poster.json", poster),
                ALONE))
        .extracting(Finding::code)
        .containsExactly(FindingCode.POSTER_EMPTY_BAND);
  }
}
