package org.gatekiosk.content.builder.posterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gatekiosk.content.format.poster.Ink.INDIGO;
import static org.gatekiosk.content.format.poster.Ink.KEY;
import static org.gatekiosk.content.format.poster.Ink.OCHRE;
import static org.gatekiosk.content.format.poster.Ink.SHELL;

import java.util.List;
import org.gatekiosk.content.format.poster.Box;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;
import org.gatekiosk.content.format.poster.PosterStep;
import org.gatekiosk.content.format.poster.Segment;
import org.junit.jupiter.api.Test;

final class DrawingTest {
  private static final String SQUARE = Paths.box(100, 100, 50, 50);

  @Test
  void document_withFrames_isReadAsDrawn() throws PosterRefusedException {
    Poster poster = read(Drawing.on(OCHRE, 370).tall(664).plane(p -> p.colour(INDIGO, SQUARE)));

    assertThat(poster.ground()).isEqualTo(OCHRE);
    assertThat(poster.band()).isEqualTo(new Box(0, 370, 2000, 460));
    assertThat(poster.tall()).isEqualTo(new Box(664, 0, 672, 1200));
  }

  @Test
  void shape_always_hasItsColourOutOfRegisterUnderItsOutline() throws PosterRefusedException {
    Poster poster = read(Drawing.on(OCHRE, 0).plane(p -> p.shape(INDIGO, Knife.BOLD, SQUARE)));

    assertThat(poster.strokes())
        .extracting(DrawingTest::start, PosterStep::fillInk, PosterStep::strokeInk)
        .containsExactly(
            tuple(new Segment.Move(105, 105), INDIGO, null),
            tuple(new Segment.Move(100, 100), null, KEY));
  }

  @Test
  void place_repeated_movesBothBlocks() throws PosterRefusedException {
    Poster poster =
        read(
            Drawing.on(SHELL, 0)
                .plane(
                    p ->
                        p.place(
                            at -> at.at(1000, 0).times(2, 200, 0),
                            figure -> figure.shape(INDIGO, Knife.BOLD, SQUARE))));

    assertThat(poster.strokes())
        .extracting(DrawingTest::start)
        .isEqualTo(
            List.of(
                new Segment.Move(1105, 105),
                new Segment.Move(1305, 105),
                new Segment.Move(1100, 100),
                new Segment.Move(1300, 100)));
  }

  @Test
  void turn_byQuarter_turnsClockwise() throws PosterRefusedException {
    Poster poster =
        read(
            Drawing.on(SHELL, 0)
                .plane(
                    p -> p.turn(90, 0, 0, it -> it.key(Knife.FINE, "M10 0l5 0C20 0 30 1 40-2"))));

    assertThat(poster.strokes().getFirst().path())
        .containsExactly(
            new Segment.Move(0, 10),
            new Segment.Line(0, 15),
            new Segment.Curve(0, 20, -1, 30, 2, 40));
  }

  @Test
  void turn_ofMirroredGroup_isRefused() {
    Mark mirrored = Mark.group(Mark.fill(INDIGO, SQUARE)).mirror();

    assertThatThrownBy(
            () -> Drawing.on(SHELL, 0).plane(p -> p.turn(30, 0, 0, it -> it.colour(mirrored))))
        .hasMessageContaining("mirrored");
  }

  @Test
  void curve_throughPoints_passesThemAll() throws PosterRefusedException {
    String curve = Paths.curve(0, 0, 100, 50, 200, 0);
    Poster poster = read(Drawing.on(SHELL, 0).plane(p -> p.key(Knife.FINE, curve)));

    assertThat(poster.strokes().getFirst().path())
        .extracting(DrawingTest::end)
        .containsExactly(List.of(0.0, 0.0), List.of(100.0, 50.0), List.of(200.0, 0.0));
  }

  private static Poster read(Drawing drawing) throws PosterRefusedException {
    return PosterReader.read(drawing.document());
  }

  private static Segment start(PosterStep step) {
    return step.path().getFirst();
  }

  private static List<Double> end(Segment segment) {
    return switch (segment) {
      case Segment.Move(double x, double y) -> List.of(x, y);
      case Segment.Line(double x, double y) -> List.of(x, y);
      case Segment.Curve(_, _, _, _, double x, double y) -> List.of(x, y);
      case Segment.Close _ -> List.of();
    };
  }
}
