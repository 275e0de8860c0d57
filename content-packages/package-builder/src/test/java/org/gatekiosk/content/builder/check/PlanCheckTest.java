package org.gatekiosk.content.builder.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.finding.Severity;
import org.gatekiosk.content.format.GateProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plans of 2440 x 980 units: one unit is 0.1 mm on the photo page.
class PlanCheckTest {
  @Test
  void plan_withRoomForAllLabels_hasNoFindings() {
    assertThat(check(plan(label(1220, 400, "Lối ra", "Exit"), label(1220, 600, "Đây", "Here"))))
        .isEmpty();
  }

  @Test
  void plan_thatCannotBeRead_isAnError() {
    assertThat(check("{\"poster\":2}"))
        .singleElement()
        .asString()
        .startsWith(
            "gates/hall/plan.json: error: The floor plan cannot be used: line 1, column 11: /poster: poster format 2, this"
                + " program reads format 1");
  }

  @Test
  void plan_withoutItsGate_isAnError() {
    List<Finding> findings =
        PlanCheck.check(
            plan(label(1220, 400, "Lối ra", "Exit")).getBytes(UTF_8), "plan.json", "port", gates());

    assertThat(findings)
        .extracting(finding -> finding.code().code(), finding -> finding.mend().en())
        .containsExactly(
            tuple(
                "plan-gate",
                "Add the profile port.yaml, or rename the folder to the id of its gate"));
  }

  @Test
  void plan_withoutALanguageOfTheGate_isAnError() {
    String english = "{\"x\":1220,\"y\":400,\"text\":{\"en\":\"Exit\"}}";

    assertThat(check(plan(english)))
        .containsExactly(
            "gates/hall/plan.json: error: The labels of the floor plan are not in vi, a language of"
                + " the gate");
  }

  /// "Exit" is taken to be 4 x 6.42 mm wide and its plate 1.5 mm more on each side: 143.4 units to
  /// each side of the point, 73 above and below it.
  @ParameterizedTest
  @CsvSource({"144,73", "145,74", "2296,907", "2295,906"})
  void label_thatJustFits_isAccepted(int x, int y) {
    assertThat(check(plan(label(x, y, "Exit", "Exit")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"143,400", "2297,400", "1220,72", "1220,908"})
  void label_thatReachesOutOfThePicture_isAnErrorInEachLanguage(int x, int y) {
    String outside = " reaches about 1 mm out of the picture";

    assertThat(check(plan(label(x, y, "Lốia", "Exit"))))
        .containsExactly(
            "gates/hall/plan.json: error: The label \"Lốia\"" + outside,
            "gates/hall/plan.json: error: The label \"Exit\"" + outside);
  }

  @Test
  void label_inIdeographs_takesMoreRoom() {
    String wide = label(144, 400, "出口出口", "Exit");

    assertThat(check(plan(wide)))
        .singleElement()
        .asString()
        .contains("The label \"出口出口\" reaches about 9 mm out");
  }

  @Test
  void label_inCyrillic_takesALittleMoreRoom() {
    assertThat(check(plan(label(144, 400, "Рута", "Exit"))))
        .singleElement()
        .asString()
        .contains("The label \"Рута\" reaches about 1 mm out");
  }

  @ParameterizedTest
  @CsvSource({"287,0", "0,146", "288,147"})
  void labels_thatTouch_areAccepted(int dx, int dy) {
    String other = label(1000 + dx, 400 + dy, "Exit", "Exit");

    assertThat(check(plan(label(1000, 400, "Exit", "Exit"), other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"286,0", "0,145", "-286,145"})
  void labels_thatOverlap_areAnError(int dx, int dy) {
    String other = label(1000 + dx, 400 + dy, "Đi", "Here");

    assertThat(check(plan(label(1000, 400, "Ra", "Exit"), other)))
        .contains("gates/hall/plan.json: error: The labels \"Exit\" and \"Here\" overlap");
  }

  @Test
  void label_whereTheBoxCropsThePicture_isAnError() {
    String square = plan(label(1220, 100, "Lối ra", "Exit")).replace("[2440,980]", "[2440,2440]");

    assertThat(check(square)).hasSize(2).allMatch(line -> line.contains("out of the picture"));
  }

  @Test
  void picture_withARedDisc_isFoundLikeAPosters() {
    String disc =
        "M800 500c0-221 179-400 400-400c221 0 400 179 400 400c0 221-179 400-400 400"
            + "c-221 0-400-179-400-400Z";
    String plan = plan(label(1220, 400, "Lối ra", "Exit")).replace("M0 0l10 0 0 10Z", disc);

    assertThat(check(plan))
        .containsExactly("gates/hall/plan.json: warning: A round red shape reads as a flag");
  }

  private static String label(int x, int y, String vi, String en) {
    return "{\"x\":%d,\"y\":%d,\"text\":{\"vi\":\"%s\",\"en\":\"%s\"}}".formatted(x, y, vi, en);
  }

  private static String plan(String... labels) {
    return "{\"poster\":1,\"size\":[2440,980],\"ground\":0,\"band\":[0,210,2440,560],\"layers\":["
        + "{\"off\":[5,5],\"items\":[{\"d\":\"M0 0l10 0 0 10Z\",\"f\":1}]}],\"labels\":["
        + String.join(",", labels)
        + "]}";
  }

  /// Errors and warnings, without their mending.
  private static List<String> check(String plan) {
    return PlanCheck.check(plan.getBytes(UTF_8), "gates/hall/plan.json", "hall", gates()).stream()
        .filter(finding -> finding.severity() != Severity.HINT)
        .map(finding -> finding.toText(Locale.ENGLISH).replaceFirst(" \\[[a-z-]+]\\R.*", ""))
        .toList();
  }

  private static List<GateProfile> gates() {
    String yaml =
        """
        format: 1
        id: hall
        title: {vi: Sảnh, en: Hall}
        timeZone: Asia/Ho_Chi_Minh
        languages: [vi, en]
        hours: []
        zones: [{id: hall-one, direction: both, title: {vi: Sảnh, en: Hall}}]
        panel: {widthPx: 1080, heightPx: 1920, pxPerMm: 4.03, bottomAboveFloorMm: 800, viewingDistanceMm: 600}
        """;
    return switch (GateProfileReader.read(yaml.getBytes(UTF_8), "hall.yaml")) {
      case Reading.Read<GateProfile>(var gate, _) -> List.of(gate);
      case Reading.Refused<GateProfile>(var findings) -> throw new AssertionError(findings);
    };
  }
}
