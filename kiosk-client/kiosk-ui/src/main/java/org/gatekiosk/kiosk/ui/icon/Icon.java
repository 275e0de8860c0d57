package org.gatekiosk.kiosk.ui.icon;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// A drawing in a box of 24 x 24 units.
///
/// @param filled SVG path filled by the even-odd rule, or null
/// @param stroked SVG path drawn as a line, or null
public record Icon(@Nullable String filled, @Nullable String stroked) {
  /// Width and height of the box in units.
  public static final double BOX = 24;

  /// Width of drawn lines in units.
  static final double STROKE = 2.2;

  public Icon {
    if (filled == null && stroked == null) {
      throw new IllegalArgumentException("an icon needs a filled or a stroked path");
    }
  }

  /// A node of this size in one colour.
  public Node draw(double sizePx, Color ink) {
    var drawing = new Group();
    if (filled != null) {
      drawing.getChildren().add(fill(filled, ink, FillRule.EVEN_ODD));
    }
    if (stroked != null) {
      drawing.getChildren().add(line(stroked, ink, STROKE));
    }
    drawing.getTransforms().add(new Scale(sizePx / BOX, sizePx / BOX));
    return framed(drawing, sizePx, sizePx);
  }

  static SVGPath fill(String path, Color ink, FillRule rule) {
    var shape = new SVGPath();
    shape.setContent(path);
    shape.setFillRule(rule);
    shape.setFill(ink);
    return shape;
  }

  static SVGPath line(String path, Color ink, double width) {
    var shape = new SVGPath();
    shape.setContent(path);
    shape.setFill(null);
    shape.setStroke(ink);
    shape.setStrokeWidth(width);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return shape;
  }

  static Pane framed(Node drawing, double width, double height) {
    drawing.setManaged(false);
    var frame = new Pane(drawing);
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    frame.resize(width, height);
    return frame;
  }
}
