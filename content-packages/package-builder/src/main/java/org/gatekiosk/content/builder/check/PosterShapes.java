package org.gatekiosk.content.builder.check;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.gatekiosk.content.format.poster.Box;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterStep;
import org.gatekiosk.content.format.poster.Segment;

/// The geometry of a poster, as far as rules ask for it.
final class PosterShapes {
  private static final double MIN_WIDTH_SHARE = 0.12;
  private static final double MIN_ROUND = 0.74; // a circle fills 0.785 of the box around it
  private static final double MAX_ROUND = 0.83;
  private static final double MAX_SIDES_DIFFER = 0.15;

  /// 4π area / perimeter²: 1 for a circle, 0.95 for an octagon, less than 0.7 for a flower, which
  /// fills as much of its box as a disc but does not look like one.
  private static final double MIN_CIRCULARITY = 0.85;

  private static final double FLATNESS_UNITS = 1;

  /// The band is looked at as a grid; a cell counts when key ink falls into it.
  private static final int COLUMNS = 40;

  private static final int ROWS = 10;
  private static final int PIXELS_PER_CELL = 4;

  private final Poster poster;
  private final List<PosterStep> steps;

  PosterShapes(Poster poster) {
    this.poster = poster;
    this.steps = poster.strokes();
  }

  boolean hasRoundRedShape() {
    return steps.stream().anyMatch(step -> step.fillInk() == Ink.RED && isRound(path(step)));
  }

  private boolean isRound(Path2D path) {
    Rectangle2D box = path.getBounds2D();
    Outline outline = Outline.of(path);
    double fill = outline.area() / (box.getWidth() * box.getHeight());
    double circularity = 4 * Math.PI * outline.area() / Math.pow(outline.perimeter(), 2);
    double sides =
        Math.abs(box.getWidth() - box.getHeight()) / Math.max(box.getWidth(), box.getHeight());
    return box.getWidth() > MIN_WIDTH_SHARE * poster.width()
        && fill >= MIN_ROUND
        && fill <= MAX_ROUND
        && sides <= MAX_SIDES_DIFFER
        && circularity >= MIN_CIRCULARITY;
  }

  /// Area by the shoelace formula and length of the outlines of a shape, each closed.
  private record Outline(double area, double perimeter) {
    static Outline of(Path2D path) {
      var flat = new FlatteningPathIterator(path.getPathIterator(null), FLATNESS_UNITS);
      double twiceArea = 0;
      double perimeter = 0;
      double[] start = new double[2];
      double[] last = new double[2];
      double[] next = new double[6];
      for (; !flat.isDone(); flat.next()) {
        int kind = flat.currentSegment(next);
        boolean ends = kind != PathIterator.SEG_LINETO;
        double[] to = ends ? start : next;
        twiceArea += last[0] * to[1] - to[0] * last[1];
        perimeter += Math.hypot(to[0] - last[0], to[1] - last[1]);
        if (kind == PathIterator.SEG_MOVETO) {
          start = new double[] {next[0], next[1]};
          last = start;
        } else {
          last = new double[] {to[0], to[1]};
        }
      }
      twiceArea += last[0] * start[1] - start[0] * last[1];
      perimeter += Math.hypot(start[0] - last[0], start[1] - last[1]);
      return new Outline(Math.abs(twiceArea) / 2, perimeter);
    }
  }

  /// How much of the band shows lines of the key block, in percent of its cells.
  int keyPercentOfBand() {
    var image =
        new BufferedImage(
            COLUMNS * PIXELS_PER_CELL, ROWS * PIXELS_PER_CELL, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    Box band = poster.band();
    graphics.scale(
        (double) image.getWidth() / band.width(), (double) image.getHeight() / band.height());
    graphics.translate(-band.x(), -band.y());
    for (PosterStep step : steps) {
      paint(step, graphics);
    }
    graphics.dispose();
    return percentOfCells(image);
  }

  private static void paint(PosterStep step, Graphics2D graphics) {
    Path2D path = path(step);
    if (step.fillInk() != null) {
      graphics.setColor(step.fillInk() == Ink.KEY ? Color.WHITE : Color.BLACK);
      graphics.fill(path);
    }
    if (step.strokeInk() != null) {
      graphics.setColor(step.strokeInk() == Ink.KEY ? Color.WHITE : Color.BLACK);
      graphics.setStroke(
          new BasicStroke(step.strokeWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(path);
    }
  }

  private static int percentOfCells(BufferedImage image) {
    int cells = 0;
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        cells += hasInk(image, column, row) ? 1 : 0;
      }
    }
    return 100 * cells / (COLUMNS * ROWS);
  }

  private static boolean hasInk(BufferedImage image, int column, int row) {
    for (int y = 0; y < PIXELS_PER_CELL; y++) {
      for (int x = 0; x < PIXELS_PER_CELL; x++) {
        int pixel = image.getRGB(column * PIXELS_PER_CELL + x, row * PIXELS_PER_CELL + y) & 0xFF;
        if (pixel > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static Path2D path(PosterStep step) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Segment segment : step.path()) {
      switch (segment) {
        case Segment.Move(double x, double y) -> path.moveTo(x, y);
        case Segment.Line(double x, double y) -> path.lineTo(x, y);
        case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
            path.curveTo(x1, y1, x2, y2, x, y);
        case Segment.Close() -> path.closePath();
      }
    }
    return path;
  }
}
