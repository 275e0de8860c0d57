package org.gatekiosk.content.format.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.gatekiosk.content.format.poster.Element.Group;
import org.gatekiosk.content.format.poster.Element.Mirror;
import org.gatekiosk.content.format.poster.Element.Shape;
import org.gatekiosk.content.format.poster.Segment.Line;
import org.gatekiosk.content.format.poster.Segment.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosterTest {
  private static final Offset<Double> UNIT_THOUSANDTH = Offset.offset(0.001);
  private static final Shape STROKE =
      new Shape(List.of(new Move(10, 20), new Line(30, 40)), null, Ink.KEY, 14);

  @Test
  void strokes_layerOffset_shiftsEverything() {
    Poster poster = poster(new Layer(5, -3, List.of(STROKE)));

    assertThat(poster.strokes())
        .containsExactly(
            new PosterStep(List.of(new Move(15, 17), new Line(35, 37)), null, Ink.KEY, 14));
  }

  @Test
  void strokes_repeatedGroup_isPlacedStepByStep() {
    var group = new Group(List.of(STROKE), 3, 100, -1, 1000, 500, 1000, Mirror.NONE);

    assertThat(starts(group))
        .containsExactly(new Move(1010, 520), new Move(1110, 519), new Move(1210, 518));
  }

  @Test
  void strokes_scaledAndMirroredGroup_keepsTheWidthOfStrokes() {
    var group = new Group(List.of(STROKE), 1, 0, 0, 100, 100, 500, Mirror.X);

    List<PosterStep> steps = poster(new Layer(0, 0, List.of(group))).strokes();

    assertThat(steps.getFirst().path()).containsExactly(new Move(95, 110), new Line(85, 120));
    assertThat(steps.getFirst().strokeWidth()).isEqualTo(14);
  }

  @Test
  void strokes_mirrorY_turnsUpsideDown() {
    var group = new Group(List.of(STROKE), 1, 0, 0, 0, 0, 1000, Mirror.Y);

    assertThat(starts(group)).containsExactly(new Move(10, -20));
  }

  @Test
  void strokes_nestedGroups_areAppliedFromInsideToOutside() {
    var inner = new Group(List.of(STROKE), 1, 0, 0, 100, 0, 2000, Mirror.NONE);
    var outer = new Group(List.of(inner), 2, 0, 50, 1000, 0, 500, Mirror.X);

    assertThat(starts(outer)).containsExactly(new Move(940, 20), new Move(940, 70));
  }

  @Test
  void strokes_severalElements_keepTheOrderOfEachRepeat() {
    var fill = new Shape(List.of(new Move(0, 0)), Ink.RED, null, 0);
    var group = new Group(List.of(STROKE, fill), 2, 0, 0, 0, 0, 1000, Mirror.NONE);

    assertThat(poster(new Layer(0, 0, List.of(group))).strokes())
        .extracting(PosterStep::fillInk)
        .containsExactly(null, Ink.RED, null, Ink.RED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.6, 4.4, 9.6})
  void crop_flatBox_centresOnTheBand(double ratio) {
    Frame frame = drawn().crop(ratio);

    assertThat(frame.width()).isEqualTo(2000);
    assertThat(frame.y() + frame.height() / 2).isCloseTo(610, UNIT_THOUSANDTH);
    assertThat(frame.width() / frame.height()).isCloseTo(ratio, UNIT_THOUSANDTH);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.2, 1.5, 2.599})
  void crop_boxBetween_centresOnTheWhole(double ratio) {
    Frame frame = drawn().crop(ratio);

    assertThat(frame.x() + frame.width() / 2).isCloseTo(1000, UNIT_THOUSANDTH);
    assertThat(frame.y() + frame.height() / 2).isCloseTo(600, UNIT_THOUSANDTH);
    assertThat(frame.whole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.56, 1.199})
  void crop_uprightBox_centresOnTall(double ratio) {
    Frame frame = drawn().crop(ratio);

    assertThat(frame.height()).isEqualTo(1200);
    assertThat(frame.width() / frame.height()).isCloseTo(ratio, UNIT_THOUSANDTH);
    assertThat(frame.x()).isCloseTo(Math.max(0, 400 - frame.width() / 2), UNIT_THOUSANDTH);
  }

  @Test
  void crop_uprightBoxWithoutTall_showsTheWhole() {
    Poster poster = poster(new Layer(0, 0, List.of(STROKE)));

    assertThat(poster.crop(1.199)).isEqualTo(new Frame(0, 0, 2000, 1200, true));
    assertThat(poster.crop(1.2).whole()).isFalse();
  }

  @Test
  void crop_bandAtTheEdge_isMovedBackInside() {
    var low = new Poster(2000, 1200, Ink.SHELL, new Box(0, 740, 2000, 460), null, layers());

    Frame frame = low.crop(2.6);

    assertThat(frame.y() + frame.height()).isCloseTo(1200, UNIT_THOUSANDTH);
    assertThat(frame.height()).isCloseTo(2000 / 2.6, UNIT_THOUSANDTH);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void crop_impossibleRatio_isRefused(double ratio) {
    Poster poster = drawn();

    assertThatThrownBy(() -> poster.crop(ratio)).isInstanceOf(IllegalArgumentException.class);
  }

  /// Band centred on y 610, tall centred on x 400.
  private static Poster drawn() {
    var tall = new Box(150, 0, 500, 1200);
    return new Poster(2000, 1200, Ink.SHELL, new Box(0, 380, 2000, 460), tall, layers());
  }

  private static List<Layer> layers() {
    return List.of(new Layer(0, 0, List.of(STROKE)));
  }

  private static Poster poster(Layer layer) {
    return new Poster(2000, 1200, Ink.SHELL, new Box(0, 380, 2000, 460), null, List.of(layer));
  }

  private static List<Segment> starts(Group group) {
    return poster(new Layer(0, 0, List.of(group))).strokes().stream()
        .map(step -> step.path().getFirst())
        .toList();
  }
}
