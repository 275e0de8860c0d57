package org.gatekiosk.kiosk.ui.poster;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.gatekiosk.content.format.poster.Frame;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterStep;
import org.gatekiosk.content.format.poster.Segment;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.jspecify.annotations.Nullable;

/// Paints a poster on a canvas, which keeps the painted picture: the steps run once, whatever moves
/// in front of it later.
///
/// In high contrast only the key block is drawn: fills become the ground, key the ink colour, light
/// strokes the link colour. Any thread, as long as the canvas is in no scene yet.
final class PosterPainter {
  /// The knife is never finer than this on the glass, in millimetres.
  private static final double FINEST_STROKE_MM = 0.3;

  private final Poster poster;
  private final Theme theme;

  PosterPainter(Poster poster, Theme theme) {
    this.poster = poster;
    this.theme = theme;
  }

  Canvas paint(double widthPx, double heightPx, double pxPerMm) {
    Frame frame = poster.crop(widthPx / heightPx);
    double scale = Math.max(widthPx / frame.width(), heightPx / frame.height());
    double finest = FINEST_STROKE_MM * pxPerMm / scale;
    var canvas = new Canvas(widthPx, heightPx);
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.setFill(fill(poster.ground()));
    graphics.fillRect(0, 0, widthPx, heightPx);
    graphics.setLineCap(StrokeLineCap.ROUND);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.scale(scale, scale);
    graphics.translate(
        widthPx / scale / 2 - frame.x() - frame.width() / 2,
        heightPx / scale / 2 - frame.y() - frame.height() / 2);
    for (PosterStep step : poster.strokes()) {
      paint(graphics, step, finest);
    }
    return canvas;
  }

  private void paint(GraphicsContext graphics, PosterStep step, double finest) {
    graphics.beginPath();
    for (Segment segment : step.path()) {
      trace(graphics, segment);
    }
    @Nullable Ink fillInk = step.fillInk();
    if (fillInk != null) {
      graphics.setFill(fill(fillInk));
      graphics.fill();
    }
    @Nullable Ink strokeInk = step.strokeInk();
    if (strokeInk != null) {
      graphics.setStroke(stroke(strokeInk));
      graphics.setLineWidth(Math.max(finest, step.strokeWidth()));
      graphics.stroke();
    }
  }

  private static void trace(GraphicsContext graphics, Segment segment) {
    switch (segment) {
      case Segment.Move(var x, var y) -> graphics.moveTo(x, y);
      case Segment.Line(var x, var y) -> graphics.lineTo(x, y);
      case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
          graphics.bezierCurveTo(x1, y1, x2, y2, x, y);
      case Segment.Close() -> graphics.closePath();
    }
  }

  private Color fill(Ink ink) {
    if (!theme.highContrast()) {
      return Inks.colour(ink);
    }
    return ink == Ink.KEY ? theme.ink() : theme.paper();
  }

  private Color stroke(Ink ink) {
    if (!theme.highContrast()) {
      return Inks.colour(ink);
    }
    return ink == Ink.KEY ? theme.ink() : theme.link();
  }
}
