package org.gatekiosk.content.format.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.gatekiosk.content.format.poster.Segment.Close;
import org.gatekiosk.content.format.poster.Segment.Curve;
import org.gatekiosk.content.format.poster.Segment.Line;
import org.gatekiosk.content.format.poster.Segment.Move;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The four drawn posters, against the SVG that their draughtsman's own program makes of them.
class ExamplePostersTest {
  @ParameterizedTest
  @CsvSource({"long-bien,732", "pho,362", "khue-van-cac,701", "nhat-tan,568"})
  void segments_ofAnExample_areAsDrawn(String name, int segments) throws Exception {
    Poster poster = PosterReader.read(Posters.example(name));

    assertThat(poster.segments()).isEqualTo(segments);
  }

  @ParameterizedTest
  @CsvSource({
    "long-bien,0273cc1425db4bbd114446842d559f8355151d16482cf9c582f7bb30fce466e8",
    "pho,4b5448ed74917c3e91a746c98995c609a560fa8bb26bf3fed5ccb8d164bc4609",
    "khue-van-cac,611c6c21a6a6710a2dcba0d4980236dd2ba5519c212ffcbbe4203cbf21b64585",
    "nhat-tan,a4a2b67c010590e200bafaa244ff60aff148a6b676fd7373fcbbe21a03ef5538",
  })
  void strokes_ofAnExample_areItsSvg(String name, String sha256) throws Exception {
    Poster poster = PosterReader.read(Posters.example(name));

    String svg = svg(poster);

    assertThat(Sha256.of(svg.getBytes(StandardCharsets.UTF_8)).hex()).isEqualTo(sha256);
  }

  private static String svg(Poster poster) {
    var svg = new StringBuilder();
    svg.append("<rect width=\"%d\" height=\"%d\"".formatted(poster.width(), poster.height()))
        .append(" fill=\"" + colour(poster.ground()) + "\"/>");
    for (PosterStep step : poster.strokes()) {
      svg.append("<path d=\"");
      step.path().forEach(segment -> append(svg, segment));
      var fill = step.fillInk();
      svg.append("\" fill=\"" + (fill == null ? "none" : colour(fill)) + "\"");
      var stroke = step.strokeInk();
      if (stroke != null) {
        svg.append(" stroke=\"" + colour(stroke) + "\" stroke-width=\"" + step.strokeWidth())
            .append("\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
      }
      svg.append("/>");
    }
    return svg.toString();
  }

  private static void append(StringBuilder svg, Segment segment) {
    switch (segment) {
      case Move(double x, double y) -> svg.append("M" + point(x, y));
      case Line(double x, double y) -> svg.append("L" + point(x, y));
      case Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          svg.append("C" + point(x1, y1) + " " + point(x2, y2) + " " + point(x, y));
      case Close() -> svg.append('Z');
    }
  }

  private static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  /// As ECMAScript's `toFixed(1)` writes it.
  private static String number(double value) {
    String digits =
        new BigDecimal(Math.abs(value)).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return value < 0 ? "-" + digits : digits;
  }

  private static String colour(Ink ink) {
    return "#%06X".formatted(ink.rgb());
  }
}
