package org.gatekiosk.content.format.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatekiosk.content.format.poster.PosterReaderTest.assertRefused;

import org.gatekiosk.content.format.poster.Segment.Close;
import org.gatekiosk.content.format.poster.Segment.Curve;
import org.gatekiosk.content.format.poster.Segment.Line;
import org.gatekiosk.content.format.poster.Segment.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathReaderTest {
  @Test
  void read_everyCommand_isAbsolute() {
    var segments = PathReader.read("M10 20L30 40l5-5C1 2 3 4 5 6c1 1 2 2 3 3Z");

    assertThat(segments)
        .containsExactly(
            new Move(10, 20),
            new Line(30, 40),
            new Line(35, 35),
            new Curve(1, 2, 3, 4, 5, 6),
            new Curve(6, 7, 7, 8, 8, 9),
            new Close());
  }

  @Test
  void read_repeatedCommand_mayBeLeftOut() {
    var segments = PathReader.read("M0 0l1 2 3 4c1 1 2 2 3 3 1 1 2 2 3 3");

    assertThat(segments)
        .containsExactly(
            new Move(0, 0),
            new Line(1, 2),
            new Line(4, 6),
            new Curve(5, 7, 6, 8, 7, 9),
            new Curve(8, 10, 9, 11, 10, 12));
  }

  @Test
  void read_relativeAfterZ_countsFromTheStart() {
    var segments = PathReader.read("M5 5l10 0 0 10Zl1 1");

    assertThat(segments.getLast()).isEqualTo(new Line(6, 6));
  }

  @Test
  void read_anyWhiteSpace_divides() {
    assertThat(PathReader.read(" M 0\t0\nL\r1  -2 "))
        .containsExactly(new Move(0, 0), new Line(1, -2));
  }

  @ParameterizedTest
  @ValueSource(ints = {-8000, -7999, 7999, 8000})
  void read_numberInRange_isAccepted(int number) {
    assertThat(PathReader.read("M" + number + " 0")).containsExactly(new Move(number, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-8001", "8001", "99999999999999999999"})
  void read_numberOutOfRange_isRefused(String number) {
    assertThatThrownBy(() -> PathReader.read("M" + number + " 0"))
        .hasMessageContaining("a number must be -8000 to 8000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "L0 0",
        "l0 0",
        "Z",
        "0 0",
        "m0 0",
        "M",
        "M0",
        "M0 ",
        "M0 0 1",
        "M0 0 1 1",
        "M0 0L",
        "M0 0L1",
        "M0 0L1 1 1",
        "M0 0C1 1 2 2 3",
        "M0 0c1 1 2 2",
        "M0 0Z1 1",
        "M0 0z",
        "M0 0H1",
        "M0 0q1 1 2 2",
        "M0 0A1 1 0 0 1 2 2",
        "M0.5 0",
        "M1e3 0",
        "M+1 0",
        "M--1 0",
        "M- 1 0",
        "M0,0",
        "M0 0#",
        "M٣ 0"
      })
  void read_wrongPath_isRefused(String path) {
    assertThatThrownBy(() -> PathReader.read(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void read_pathOf4000Characters_isAccepted() throws Exception {
    assertThat(Posters.read(Posters.withPath(path(3999))).segments()).isEqualTo(1);
    assertThat(Posters.read(Posters.withPath(path(4000))).segments()).isEqualTo(1);
  }

  @Test
  void read_pathOf4001Characters_isRefused() {
    assertRefused(
        Posters.withPath(path(4001)),
        "/layers/0/items/0/d",
        "a path of 4001 characters, allowed are 4000");
  }

  private static String path(int length) {
    return "M0 0" + " ".repeat(length - 4);
  }
}
