package org.gatekiosk.content.builder.posterkit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.gatekiosk.content.format.poster.Frame;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterStep;
import org.gatekiosk.content.format.poster.Segment;

/// Paints posters into pictures, for looking at them and for pages on the web.
public final class PosterPicture {
  private static final Color GAP = new Color(0xFBF7EE);
  private static final int MARGIN = 12;

  private PosterPicture() {}

  /// Paints the part of a poster that a box of this size shows.
  ///
  /// @param width pixels; with a poster that is never cropped upright the picture is as wide as
  ///   this and as high as the whole poster
  /// @param height pixels
  public static BufferedImage paint(Poster poster, int width, int height) {
    return paint(poster, poster.crop((double) width / height), width);
  }

  /// Paints a part of a poster.
  ///
  /// @param width pixels; the height follows from the part
  public static BufferedImage paint(Poster poster, Frame frame, int width) {
    int height = (int) Math.round(frame.height() * width / frame.width());
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = picture.createGraphics();
    paint(poster, frame, graphics, width / frame.width());
    graphics.dispose();
    return picture;
  }

  private static void paint(Poster poster, Frame frame, Graphics2D graphics, double scale) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    graphics.translate(-frame.x(), -frame.y());
    graphics.setColor(colour(poster.ground()));
    graphics.fill(new Rectangle(0, 0, poster.width(), poster.height()));
    poster.strokes().forEach(step -> paint(step, graphics));
  }

  private static void paint(PosterStep step, Graphics2D graphics) {
    Path2D outline = outline(step.path());
    Ink fill = step.fillInk();
    if (fill != null) {
      graphics.setColor(colour(fill));
      graphics.fill(outline);
    }
    Ink stroke = step.strokeInk();
    if (stroke != null) {
      graphics.setColor(colour(stroke));
      graphics.setStroke(
          new BasicStroke(step.strokeWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(outline);
    }
  }

  private static Path2D outline(List<Segment> segments) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(double x, double y) -> path.moveTo(x, y);
        case Segment.Line(double x, double y) -> path.lineTo(x, y);
        case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
            path.curveTo(x1, y1, x2, y2, x, y);
        case Segment.Close _ -> path.closePath();
      }
    }
    return path;
  }

  private static Color colour(Ink ink) {
    return new Color(ink.rgb());
  }

  /// Many posters on one sheet, each whole.
  ///
  /// @param columns how many stand side by side
  /// @param width of one poster, pixels
  public static BufferedImage sheet(List<Poster> posters, int columns, int width) {
    int height = width * Drawing.HEIGHT / Drawing.WIDTH;
    int rows = Math.ceilDiv(posters.size(), columns);
    var sheet =
        new BufferedImage(
            columns * (width + MARGIN) + MARGIN,
            rows * (height + MARGIN) + MARGIN,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(GAP);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < posters.size(); i++) {
      graphics.drawImage(
          paint(posters.get(i), width, height),
          MARGIN + i % columns * (width + MARGIN),
          MARGIN + i / columns * (height + MARGIN),
          null);
    }
    graphics.dispose();
    return sheet;
  }
}
