package org.gatekiosk.content.format.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.format.poster.PosterReaderTest.assertRefused;
import static org.gatekiosk.content.format.poster.Posters.SHAPE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every limit of shapes and groups, one below, at it and one above.
class ElementLimitsTest {
  private static final String ITEM = "/layers/0/items/0";

  @ParameterizedTest
  @CsvSource({"0,SHELL", "1,RED", "2,INDIGO", "3,OCHRE", "4,VERDIGRIS", "5,KEY"})
  void read_inkInList_isAccepted(int index, Ink ink) throws Exception {
    var shape = (Element.Shape) first("{\"d\":\"M0 0l1 1\",\"f\":" + index + "}");

    assertThat(shape.fill()).isEqualTo(ink);
  }

  @ParameterizedTest
  @CsvSource({"f,-1", "f,6", "s,-1", "s,6", "w,-1", "w,8"})
  void read_indexOutsideItsList_isRefused(String field, int index) {
    String shape =
        "{\"d\":\"M0 0l1 1\",\"f\":0,\"s\":0,\"w\":0}"
            .replace(field + "\":0", field + "\":" + index);

    assertRefused(Posters.withItems(shape), ITEM + "/" + field, "must be 0 to");
  }

  @ParameterizedTest
  @CsvSource({"0,3", "1,5", "2,7", "3,10", "4,14", "5,20", "6,28", "7,40"})
  void read_widthIndex_isItsUnits(int index, int units) throws Exception {
    var shape = (Element.Shape) first("{\"d\":\"M0 0l1 1\",\"s\":5,\"w\":" + index + "}");

    assertThat(shape.strokeWidth()).isEqualTo(units);
    assertThat(shape.stroke()).isEqualTo(Ink.KEY);
    assertThat(shape.fill()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"s\":5", "\"w\":1", "\"f\":1,\"s\":5", "\"f\":1,\"w\":1"})
  void read_strokeWithoutWidthOrBack_isRefused(String inks) {
    String shape = "{\"d\":\"M0 0l1 1\"," + inks + "}";

    assertRefused(Posters.withItems(shape), ITEM, "s and w come only together");
  }

  @Test
  void read_shapeWithoutInk_isRefused() {
    assertRefused(Posters.withItems("{\"d\":\"M0 0l1 1\"}"), ITEM, "needs a fill or a stroke");
  }

  @Test
  void read_shapeWithoutPath_isRefused() {
    assertRefused(Posters.withItems("{\"f\":1}"), ITEM, "field 'd' is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"at\":[0,0]", "\"n\":2", "\"opacity\":1", "\"href\":\"x\""})
  void read_unknownFieldOfShape_isRefused(String member) {
    String shape = "{\"d\":\"M0 0l1 1\",\"f\":1," + member + "}";

    assertRefused(Posters.withItems(shape), ITEM + "/", "unknown field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"d\":\"M0 0\"", "\"f\":1", "\"rotate\":1"})
  void read_unknownFieldOfGroup_isRefused(String member) {
    assertRefused(group(member), ITEM + "/", "unknown field");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64})
  void read_groupOfUpTo64_isAccepted(int count) throws Exception {
    assertThat(((Element.Group) first(groupOf(count))).elements()).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65})
  void read_groupOfOtherSize_isRefused(int count) {
    assertRefused(Posters.withItems(groupOf(count)), ITEM + "/g", "must have 1 to 64 elements");
  }

  private static String groupOf(int count) {
    String shapes = (SHAPE + ",").repeat(count);
    return "{\"g\":[" + shapes.substring(0, Math.max(0, shapes.length() - 1)) + "]}";
  }

  @ParameterizedTest
  @CsvSource({
    "n,1", "n,59", "n,60", "k,50", "k,51", "k,3999", "k,4000",
  })
  void read_groupNumberInRange_isAccepted(String field, int number) throws Exception {
    assertThat(Posters.read(group("\"" + field + "\":" + number)).layers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"n,0", "n,-1", "n,61", "k,49", "k,4001"})
  void read_groupNumberOutOfRange_isRefused(String field, int number) {
    assertRefused(group("\"" + field + "\":" + number), ITEM + "/" + field, "must be");
  }

  @ParameterizedTest
  @CsvSource({"at,-8000", "at,7999", "at,8000", "by,-8000", "by,8000"})
  void read_groupPointInRange_isAccepted(String field, int number) throws Exception {
    String json = group("\"" + field + "\":[" + number + "," + number + "]");

    assertThat(Posters.read(json).layers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"at,-8001", "at,8001", "by,-8001", "by,8001"})
  void read_groupPointOutOfRange_isRefused(String field, int number) {
    String json = group("\"" + field + "\":[0," + number + "]");

    assertRefused(json, ITEM + "/" + field + "/1", "must be -8000 to 8000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0]", "[0,0,0]", "[]", "{}", "0"})
  void read_pointThatIsNoPair_isRefused(String pair) {
    assertRefused(group("\"at\":" + pair), ITEM + "/at", "must");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"z\"", "\"\"", "\"X\"", "1"})
  void read_otherMirror_isRefused(String mirror) {
    assertRefused(group("\"mirror\":" + mirror), ITEM + "/mirror", "must be");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void read_groupsUpTo3Deep_areAccepted(int depth) throws Exception {
    assertThat(Posters.read(nested(depth)).segments()).isEqualTo(3);
  }

  @Test
  void read_groups4Deep_areRefused() {
    assertRefused(nested(4), ITEM + "/g/0/g/0/g/0", "groups deeper than 3");
  }

  private static String nested(int depth) {
    return Posters.withItems("{\"g\":[".repeat(depth) + SHAPE + "]}".repeat(depth));
  }

  @ParameterizedTest
  @ValueSource(ints = {19_999, 20_000})
  void read_upTo20000Segments_isAccepted(int segments) throws Exception {
    Poster poster = Posters.read(segments(segments));

    assertThat(poster.segments()).isEqualTo(segments);
    assertThat(poster.strokes().stream().mapToInt(step -> step.path().size()).sum())
        .isEqualTo(segments);
  }

  @Test
  void read_20001Segments_isRefused() {
    assertRefused(segments(20_001), "", "20001 segments, allowed are 20000");
  }

  @Test
  void read_repeatsInsideRepeats_areCountedBeforePainting() {
    String bomb = "{\"n\":60,\"g\":[".repeat(3) + SHAPE + "]}".repeat(3);

    assertRefused(Posters.withItems(bomb), "", "648000 segments");
  }

  /// 39 repeats of a path of 500, and one path with the rest.
  private static String segments(int count) {
    String repeated = "{\"n\":39,\"g\":[" + path(500) + "]}";
    return Posters.withItems(repeated + "," + path(count - 39 * 500));
  }

  private static String path(int segments) {
    return "{\"d\":\"M0 0l" + "1 1 ".repeat(segments - 1) + "\",\"f\":1}";
  }

  private static String group(String member) {
    return Posters.withItems("{\"g\":[" + SHAPE + "]," + member + "}");
  }

  private static Element first(String item) throws PosterRefusedException {
    return Posters.read(Posters.withItems(item)).layers().getFirst().elements().getFirst();
  }
}
