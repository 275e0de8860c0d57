package org.gatekiosk.content.format.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatekiosk.content.format.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a plan has beside its picture; the limits of the picture are those of a poster, and tested
/// there.
class PlanReaderTest {
  private static final String LABEL = label(1000, 600, "Exit");

  @Test
  void read_plan_hasPictureAndLabels() throws Exception {
    Plan plan =
        read(withLabels("{\"x\":1,\"y\":2,\"text\":{\"vi\":\"Lối ra\",\"zh-Hans\":\"出口\"}}"));

    assertThat(plan.picture().segments()).isEqualTo(3);
    assertThat(plan.languages()).containsExactly(LanguageTag.VI, LanguageTag.ZH_HANS);
    PlanLabel label = plan.labels().getFirst();
    assertThat(label.x()).isEqualTo(1);
    assertThat(label.y()).isEqualTo(2);
    assertThat(label.text())
        .containsExactly(entry(LanguageTag.VI, "Lối ra"), entry(LanguageTag.ZH_HANS, "出口"));
  }

  @Test
  void read_posterWithoutLabels_isRefused() {
    assertRefused(Posters.withItems(Posters.SHAPE), "", "field 'labels' is missing");
  }

  @Test
  void readPoster_ofAPlan_isRefused() {
    assertThatThrownBy(() -> Posters.read(withLabels(LABEL))).hasMessageContaining("unknown field");
  }

  @Test
  void read_format2_namesBothNumbers() {
    String newer = withLabels(LABEL).replace("\"poster\":1", "\"poster\":2");

    assertRefused(newer, "/poster", "poster format 2, this program reads format 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 23, 24})
  void read_upTo24Labels_isAccepted(int count) throws Exception {
    assertThat(read(labels(count)).labels()).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 25})
  void read_otherNumberOfLabels_isRefused(int count) {
    assertRefused(labels(count), "/labels", "must have 1 to 24 elements, has " + count);
  }

  private static String labels(int count) {
    return withLabels(
        IntStream.range(0, count).mapToObj(_ -> LABEL).collect(Collectors.joining(",")));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "1999,1199", "2000,1200"})
  void read_labelInsideThePicture_isAccepted(int x, int y) throws Exception {
    assertThat(read(withLabels(label(x, y, "Exit"))).labels().getFirst().x()).isEqualTo(x);
  }

  @ParameterizedTest
  @CsvSource({"-1,0,x,2000", "2001,0,x,2000", "0,-1,y,1200", "0,1201,y,1200"})
  void read_labelOutsideThePicture_isRefused(int x, int y, String field, int max) {
    assertRefused(withLabels(label(x, y, "Exit")), "/labels/0/" + field, "must be 0 to " + max);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 39, 40})
  void read_textOfUpTo40Letters_isAccepted(int letters) throws Exception {
    for (String letter : List.of("a", "ệ", "出", "𠮷")) {
      String text = letter.repeat(letters);

      assertThat(read(withLabels(label(1, 1, text))).labels().getFirst().text())
          .containsValue(text);
    }
  }

  @Test
  void read_textOf41Letters_isRefused() {
    assertRefused(
        withLabels(label(1, 1, "a".repeat(41))),
        "/labels/0",
        "letters of label in vi must be 1 to 40");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000"})
  void read_emptyText_isRefused(String text) {
    assertRefused(withLabels(label(1, 1, text)), "/labels/0", "label in vi is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\\nb",
        "a\\tb",
        "a\\u0000",
        "a\\u007F",
        "a\\u0085",
        "a\\u2028",
        "a\\u202E",
        "a\\u2067",
        "a\\uFEFF",
        "a\\uE000",
        "a\\u0378"
      })
  void read_textWithControlCharacter_isRefused(String text) {
    assertRefused(
        withLabels(label(1, 1, text)), "/labels/0", "label in vi has a control character");
  }

  @Test
  void read_textWithHalfASurrogatePair_isRefused() {
    assertRefused(withLabels(label(1, 1, "a\\uD842")), "", "");
  }

  @Test
  void read_textNotInNfc_isRefused() {
    assertRefused(
        withLabels(label(1, 1, "Lo\u0302\u0301i ra")), "/labels/0", "label in vi is not in NFC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vous\u00A0êtes", "Comptoir d’information", "ຢູ່\u200Bນີ້"})
  void read_textWithSpacesAndMarksOfItsScript_isAccepted(String text) throws Exception {
    assertThat(read(withLabels(label(1, 1, text))).labels()).hasSize(1);
  }

  @Test
  void read_labelsInOtherLanguages_areRefused() {
    String other = "{\"x\":1,\"y\":1,\"text\":{\"en\":\"Exit\"}}";
    String more = "{\"x\":1,\"y\":1,\"text\":{\"vi\":\"Lối ra\",\"en\":\"Exit\"}}";

    assertRefused(withLabels(LABEL + "," + other), "", "label 1 is in [en], but label 0 in [vi]");
    assertRefused(
        withLabels(more + "," + LABEL), "", "label 1 is in [vi], but label 0 in [vi, en]");
  }

  @Test
  void read_labelWithoutLanguage_isRefused() {
    assertRefused(
        withLabels("{\"x\":1,\"y\":1,\"text\":{}}"), "/labels/0", "text of a label is empty");
  }

  @Test
  void read_labelInNoLanguage_isRefused() {
    assertRefused(
        withLabels(LABEL.replace("\"vi\"", "\"Vietnamese\"")),
        "/labels/0/text/Vietnamese",
        "not a language tag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "y", "text"})
  void read_labelWithoutField_isRefused(String field) {
    assertRefused(
        withLabels(LABEL.replace("\"" + field + "\"", "\"z\"")), "/labels/0", "unknown field");
    assertRefused(
        withLabels(
            LABEL.replaceFirst("\"" + field + "\":(\\d+,|\\{[^}]*})", "").replace(",}", "}")),
        "/labels/0",
        "field '" + field + "' is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"zone\":\"hall\"", "\"align\":\"left\"", "\"size\":null"})
  void read_unknownFieldOfLabel_isRefused(String member) {
    assertRefused(
        withLabels(LABEL.replaceFirst("\\{", "{" + member + ",")), "/labels/0/", "unknown field");
  }

  @Test
  void read_nullInALabel_isRefused() {
    assertRefused(withLabels(LABEL.replace("1000", "null")), "/labels/0/x", "must not be null");
  }

  @Test
  void read_unknownFieldBesideLabels_isRefused() {
    String json = withLabels(LABEL).replace("\"labels\"", "\"zone\":\"hall\",\"labels\"");

    assertRefused(json, "/zone", "unknown field");
  }

  @Test
  void read_fileOf16KiB_isAccepted() throws Exception {
    assertThat(read(padded(PosterReader.MAX_BYTES - 1)).labels()).hasSize(1);
    assertThat(read(padded(PosterReader.MAX_BYTES)).labels()).hasSize(1);
  }

  @Test
  void read_fileOf16KiBAndOneByte_isRefused() {
    assertRefused(padded(PosterReader.MAX_BYTES + 1), "", "16385 bytes, allowed are 16384");
  }

  private static String padded(int bytes) {
    String plan = withLabels(LABEL);
    return plan + " ".repeat(bytes - plan.length());
  }

  @Test
  void plan_withLabelOutside_cannotBeMade() throws Exception {
    Poster picture = Posters.read(Posters.withItems(Posters.SHAPE));
    var outside = new PlanLabel(2001, 0, Map.of(LanguageTag.EN, "Exit"));

    assertThatThrownBy(() -> new Plan(picture, List.of(outside)))
        .hasMessageContaining("label 0 is not inside the plan");
    assertThatThrownBy(() -> new Plan(picture, List.of()))
        .hasMessageContaining("labels must be 1 to 24: 0");
  }

  @Test
  void text_inALanguageThatIsMissing_fallsBack() {
    Map<LanguageTag, String> words = new LinkedHashMap<>();
    words.put(LanguageTag.KO, "출구");
    var korean = new PlanLabel(0, 0, words);
    words.put(LanguageTag.EN, "Exit");
    var both = new PlanLabel(0, 0, words);

    assertThat(both.text(LanguageTag.KO)).isEqualTo("출구");
    assertThat(both.text(LanguageTag.FR)).isEqualTo("Exit");
    assertThat(korean.text(LanguageTag.FR)).isEqualTo("출구");
  }

  private static String label(int x, int y, String text) {
    return "{\"x\":%d,\"y\":%d,\"text\":{\"vi\":\"%s\"}}".formatted(x, y, text);
  }

  private static String withLabels(String labels) {
    return Posters.withLabels(labels);
  }

  private static Plan read(String json) throws PosterRefusedException {
    return PlanReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(String json, String path, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            PosterRefusedException.class,
            refused -> {
              assertThat(refused.path()).startsWith(path);
              assertThat(refused).hasMessageContaining(message);
            });
  }
}
