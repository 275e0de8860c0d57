package org.gatekiosk.kiosk.ui.icon;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.poster.Inks;

/// A woodcut stamp at the start of a row: the icon as a key block over a fill that was printed a
/// little off, on a ground.
///
/// Indigo, red and verdigris grounds get a light fill, because the key alone would not stand out.
public final class Stamp {
  private static final double BOX = 32;
  private static final double MISREGISTRATION = 0.7;
  private static final double KEY_WIDTH = 1.5;
  private static final double OUTLINE_WIDTH = 1.3;

  /// Inks of ground and fill, row by row; neighbours, the last and the first too, differ in ground.
  static final List<Inking> INKINGS =
      List.of(
          new Inking(Ink.OCHRE, Ink.INDIGO),
          new Inking(Ink.VERDIGRIS, Ink.SHELL),
          new Inking(Ink.SHELL, Ink.OCHRE),
          new Inking(Ink.OCHRE, Ink.VERDIGRIS),
          new Inking(Ink.RED, Ink.SHELL),
          new Inking(Ink.VERDIGRIS, Ink.OCHRE));

  private Stamp() {}

  record Inking(Ink ground, Ink fill) {}

  /// The stamp of a row.
  ///
  /// @param row from 0; decides the inks
  public static Pane draw(Icon icon, int row, Theme theme, double width, double height) {
    Inking inking = INKINGS.get(row % INKINGS.size());
    Color ground = theme.highContrast() ? theme.plate() : Inks.colour(inking.ground());
    Color key = theme.highContrast() ? theme.ink() : Inks.colour(Ink.KEY);
    var drawing = new Group();
    if (!theme.highContrast()) {
      drawing.getChildren().add(fill(icon, Inks.colour(inking.fill())));
    }
    drawing.getChildren().add(key(icon, key));
    double scale = Math.min(width, height) / BOX;
    drawing
        .getTransforms()
        .addAll(
            new Translate((width - Icon.BOX * scale) / 2, (height - Icon.BOX * scale) / 2),
            new Scale(scale, scale));
    Pane stamp = Icon.framed(drawing, width, height);
    stamp.setBackground(
        new Background(new BackgroundFill(ground, CornerRadii.EMPTY, Insets.EMPTY)));
    return stamp;
  }

  private static Node fill(Icon icon, Color ink) {
    var group = new Group();
    if (icon.stroked() != null) {
      SVGPath shape = Icon.fill(icon.stroked(), ink, FillRule.NON_ZERO);
      shape.setStroke(ink);
      shape.setStrokeWidth(1);
      shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
      group.getChildren().add(shape);
    }
    if (icon.filled() != null) {
      group.getChildren().add(Icon.fill(icon.filled(), ink, FillRule.EVEN_ODD));
    }
    group.getTransforms().add(new Translate(MISREGISTRATION, MISREGISTRATION));
    return group;
  }

  private static Node key(Icon icon, Color ink) {
    var group = new Group();
    if (icon.filled() != null) {
      group
          .getChildren()
          .add(
              icon.stroked() == null
                  ? Icon.line(icon.filled(), ink, OUTLINE_WIDTH)
                  : Icon.fill(icon.filled(), ink, FillRule.EVEN_ODD));
    }
    if (icon.stroked() != null) {
      group.getChildren().add(Icon.line(icon.stroked(), ink, KEY_WIDTH));
    }
    return group;
  }
}
