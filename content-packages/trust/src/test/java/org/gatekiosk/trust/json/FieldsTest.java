package org.gatekiosk.trust.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final String DOCUMENT =
      """
      {
        "name": "hanoi",
        "count": 7,
        "on": true,
        "at": "2026-11-22T00:00:00Z",
        "nothing": null,
        "tags": ["vi", "en"],
        "rows": [["views", 1], ["qr", 2]],
        "items": [{"id": "a"}, {"id": 5}],
        "table": {"x/y": {"n": 1}}
      }
      """;

  @Test
  void fields_ofEveryKind_areRead() throws JsonFormatException {
    Fields fields = parse();

    assertThat(fields.string("name")).isEqualTo("hanoi");
    assertThat(fields.integer("count", 0, 7)).isEqualTo(7);
    assertThat(fields.bool("on")).isTrue();
    assertThat(fields.value("at", Instant::parse)).isEqualTo("2026-11-22T00:00:00Z");
    assertThat(fields.strings("tags")).containsExactly("vi", "en");
    assertThat(fields.array("rows").arrays(row -> row.string(0) + row.integer(1, 0, 9)))
        .containsExactly("views1", "qr2");
    assertThat(fields.entries("table", (key, row) -> key + row.integer("n", 1, 1)))
        .containsExactly("x/y1");
  }

  @Test
  void optional_absentOrNull_isNull() throws JsonFormatException {
    Fields fields = parse();

    assertThat(fields.optionalString("absent")).isNull();
    assertThat(fields.optionalString("nothing")).isNull();
    assertThat(fields.optionalInteger("absent", 0, 1)).isNull();
    assertThat(fields.optionalObject("absent")).isNull();
    assertThat(fields.optionalArray("absent").size()).isZero();
    assertThat(fields.bool("absent", true)).isTrue();
    assertThat(fields.has("nothing")).isFalse();
  }

  @Test
  void error_namesPathLineAndColumn() throws JsonFormatException {
    Fields fields = parse();

    assertRefused(
        () -> fields.string("count"), "line 3, column 12: /count: must be a string, is an integer");
    assertRefused(
        () -> fields.integer("count", 8, 9), "line 3, column 12: /count: must be 8 to 9, is 7");
    assertRefused(() -> fields.string("absent"), "line 1, column 1: field 'absent' is missing");
    assertRefused(
        () -> fields.string("nothing"), "line 6, column 14: /nothing: must be a string, is null");
    assertRefused(
        () -> fields.list("items", item -> item.string("id")),
        "line 9, column 33: /items/1/id: must be a string, is an integer");
    assertRefused(
        () -> fields.object("table").object("x/y").string("n"),
        "line 10, column 26: /table/x~1y/n: must be a string, is an integer");
    assertRefused(
        () -> fields.array("rows").array(1).string(2),
        "line 8, column 26: /rows/1: element 2 is missing");
    assertRefused(
        () -> fields.array("tags").requireSize(3, 4),
        "line 7, column 11: /tags: must have 3 to 4 elements, has 2");
  }

  @Test
  void value_conversionRefuses_becomesTheErrorOfTheField() throws JsonFormatException {
    Fields fields = parse();

    assertRefused(
        () -> fields.value("name", Instant::parse),
        "line 2, column 11: /name: Text 'hanoi' could not be parsed at index 0");
    assertRefused(() -> fields.value("name", Long::valueOf), "/name: For input string: \"hanoi\"");
  }

  @Test
  void error_ofObjectWithoutText_namesThePathOnly() {
    Fields fields = Fields.of(JsonObject.builder().put("a", 1).build());

    assertRefused(() -> fields.string("a"), "/a: must be a string, is an integer");
  }

  @Test
  void refuseUnknown_otherField_isNamed() throws JsonFormatException {
    Fields fields = parse();

    assertThat(fields.object("table").refuseUnknown(Set.of("x/y"))).isNotNull();
    assertRefused(
        () -> fields.refuseUnknown(Set.of("name")), "line 3, column 12: /count: unknown field");
  }

  @Test
  void parse_notAnObject_isRefused() {
    assertRefused(
        () -> Fields.parse("[]".getBytes(UTF_8), Limits.ofBytes(10)),
        "must be an object, is an array");
  }

  private static Fields parse() throws JsonFormatException {
    return Fields.parse(DOCUMENT.getBytes(UTF_8), Limits.ofBytes(4096));
  }

  private static void assertRefused(ThrowingCallable reading, String message) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(reading)
        .withMessageEndingWith(message);
  }
}
