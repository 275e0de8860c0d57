package org.gatekiosk.content.builder.posterkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gatekiosk.content.builder.check.GateProfileReader;
import org.gatekiosk.content.builder.check.PlanCheck;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.poster.Plan;
import org.gatekiosk.content.format.poster.PlanLabel;
import org.gatekiosk.content.format.poster.PlanReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The floor plans beside the sample gates are what the drawings here draw. With the system
/// property `gatekiosk.write=true` the files and the sheet in the documents are written first.
final class SamplePlansTest {
  private static final Map<String, Drawing> DRAWINGS = SamplePlans.all();
  private static final Path GATES = Path.of("..", "sample-content", "gates");
  private static final Path SHEET = Path.of("..", "..", "docs", "plans.png");

  @BeforeAll
  static void write() throws IOException, PosterRefusedException {
    if (!Boolean.getBoolean("gatekiosk.write")) {
      return;
    }
    List<Plan> plans = new ArrayList<>();
    for (var entry : DRAWINGS.entrySet()) {
      byte[] document = entry.getValue().document();
      plans.add(PlanReader.read(document));
      Files.createDirectories(GATES.resolve(entry.getKey()));
      Files.write(file(entry.getKey()), document);
    }
    var sheet =
        PlanSheet.paint(
            plans, plan -> List.of(LanguageTag.VI, LanguageTag.EN, PlanSheet.longest(plan)));
    ImageIO.write(sheet, "png", SHEET.toFile());
  }

  private static Path file(String gate) {
    return GATES.resolve(gate).resolve("plan.json");
  }

  @Test
  void plans_besideGates_areWhatIsDrawn() {
    DRAWINGS.forEach(
        (gate, drawing) -> assertThat(file(gate)).hasBinaryContent(drawing.document()));
  }

  @Test
  void plans_ofEveryGate_exist() throws IOException {
    try (Stream<Path> profiles = Files.list(GATES)) {
      assertThat(profiles.map(Path::getFileName).map(Path::toString))
          .filteredOn(name -> name.endsWith(".yaml"))
          .extracting(name -> name.replace(".yaml", ""))
          .containsExactlyInAnyOrderElementsOf(DRAWINGS.keySet());
    }
  }

  @Test
  void plans_all_haveNoFindings() throws IOException {
    for (var entry : DRAWINGS.entrySet()) {
      String gate = entry.getKey();
      byte[] document = entry.getValue().document();

      assertThat(PlanCheck.check(document, gate, gate, List.of(profile(gate))))
          .extracting(finding -> finding.toText(Locale.ENGLISH))
          .isEmpty();
    }
  }

  private static GateProfile profile(String gate) throws IOException {
    byte[] yaml = Files.readAllBytes(GATES.resolve(gate + ".yaml"));
    return switch (GateProfileReader.read(yaml, gate)) {
      case Reading.Read<GateProfile>(var profile, _) -> profile;
      case Reading.Refused<GateProfile>(var findings) -> throw new AssertionError(findings);
    };
  }

  @Test
  void plans_all_areMarkedAsExamples() throws PosterRefusedException {
    for (Drawing drawing : DRAWINGS.values()) {
      Plan plan = PlanReader.read(drawing.document());

      assertThat(plan.labels()).extracting(PlanLabel::text).contains(PlanWords.EXAMPLE);
    }
  }

  @Test
  void sheet_shownInTheDocuments_exists() {
    assertThat(SHEET).isNotEmptyFile();
  }
}
