package org.gatekiosk.content.builder.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private final FindingLog log = new FindingLog();

  @Test
  void map_wellFormed_givesItsFields() {
    YamlMap map = map("id: e-visa\nvalue: 0017\nessential: true\ntitle: {vi: Một, en: One}\n");

    assertThat(map.text("id")).isEqualTo("e-visa");
    assertThat(map.text("value")).isEqualTo("0017");
    assertThat(map.bool("essential", false)).isTrue();
    assertThat(map.map("title").orElseThrow().entries(key -> key))
        .containsEntry("vi", "Một")
        .containsEntry("en", "One");
    assertThat(log.findings()).isEmpty();
  }

  @Test
  void alias_isRefusedBeforeItIsExpanded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }

    assertRefused(bomb.toString(), "Anchors and aliases (& and *) are not allowed", 1, 5);
  }

  /// The file is clean; its escapes are not.
  @Test
  void text_whoseEscapesMeanUnwantedCharacters_isRefused() {
    String bidi = "The text has U+202E, which turns the direction of what follows";

    assertTextRefused("title: \"a\\u202Eb\"", bidi);
    assertTextRefused("title: \"a\\0b\"", "The text has the invisible character U+0000");
    assertTextRefused("title: \"e\\u0301\"", "The text is not in Unicode form NFC: e\u0301");
    assertTextRefused("title: {vi: \"\\U0000202e\"}", bidi);
  }

  private void assertTextRefused(String yaml, String message) {
    var own = new FindingLog();
    YamlMap map = YamlReader.map(yaml.getBytes(UTF_8), Place.file("x.yaml"), own).orElseThrow();
    if (map.isText("title")) {
      map.text("title");
    } else {
      map.map("title").orElseThrow().entries(key -> key);
    }

    assertThat(own.findings()).extracting(f -> f.message().en()).contains(message);
  }

  @Test
  void tag_isRefused() {
    assertRefused("id: !!javax.script.ScriptEngineManager [x]", "Tags (!) are not allowed", 1, 5);
    assertRefused("id: !!str 12", "Tags (!) are not allowed", 1, 5);
  }

  @Test
  void fieldUnknown_isRefusedWithThoseAllowed() {
    map("id: a\ncolour: red\n").allow("id", "title");

    Finding finding = log.findings().getFirst();
    assertThat(finding.message().en()).isEqualTo("The field colour is unknown");
    assertThat(finding.mend().en()).endsWith("here are allowed: id, title");
    assertThat(finding.place()).hasToString("x.yaml:2:1");
  }

  @Test
  void fieldTwice_isRefused() {
    map("id: a\nid: b\n");

    assertThat(log.findings().getFirst().message().en())
        .isEqualTo("The field id stands here twice");
    assertThat(log.findings().getFirst().place().line()).isEqualTo(2);
  }

  @Test
  void depth_of17_isRefused() {
    assertRefused("a: " + "[".repeat(16) + "]".repeat(16), "The YAML is nested too deeply", 1, 19);
  }

  @Test
  void depth_of100000_isRefusedWithoutOverflow() {
    assertRefused("a: " + "[".repeat(100_000), "The YAML is nested too deeply", 1, 19);
  }

  @Test
  void documents_two_areRefused() {
    assertRefused("a: b\n---\nc: d\n", "The file holds more than one YAML document", 2, 1);
  }

  @Test
  void syntax_wrong_namesLineAndColumn() {
    assertRefused("id: a\ntitle: b: c\n", "Not YAML: mapping values are not allowed here", 2, 9);
  }

  @Test
  void root_list_isNoMap() {
    assertRefused("- a\n", "Here must be: mapping", 1, 1);
  }

  @Test
  void root_empty_isRefused() {
    YamlReader.map("# nothing\n".getBytes(UTF_8), Place.file("x.yaml"), log);

    assertThat(log.findings().getFirst().message().en()).isEqualTo("The file is empty");
  }

  @Test
  void text_boolean_mustBeQuoted() {
    map("title: true\n").text("title");

    assertThat(log.findings().getFirst().message().en())
        .isEqualTo("true without quotes means yes or no, not a text");
  }

  @Test
  void integer_outOfRange_isRefusedWithItsField() {
    map("priority: 1001\n").integer("priority", 0, 1000, 0);

    assertThat(log.findings().getFirst().message().en())
        .isEqualTo("priority cannot be this: must be 0 to 1000, is 1001");
    assertThat(log.findings().getFirst().place().field()).isEqualTo("priority");
  }

  private YamlMap map(String yaml) {
    return YamlReader.map(yaml.getBytes(UTF_8), Place.file("x.yaml"), log).orElseThrow();
  }

  private void assertRefused(String yaml, String message, int line, int column) {
    var own = new FindingLog();

    assertThat(YamlReader.map(yaml.getBytes(UTF_8), Place.file("x.yaml"), own)).isEmpty();

    Finding finding = own.findings().getFirst();
    assertThat(finding.message().en()).isEqualTo(message);
    assertThat(finding.place().at(0, 0)).isEqualTo(Place.file("x.yaml"));
    assertThat(finding.place().line()).isEqualTo(line);
    assertThat(finding.place().column()).isEqualTo(column);
  }
}
