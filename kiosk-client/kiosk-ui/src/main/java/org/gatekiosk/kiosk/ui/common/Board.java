package org.gatekiosk.kiosk.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/// A surface of fixed size with things at fixed places, in pixels.
public class Board extends Pane {
  @SuppressWarnings("this-escape") // only setters of Pane, which no subclass overrides
  public Board(double widthPx, double heightPx) {
    setManaged(false);
    resize(widthPx, heightPx);
  }

  /// Puts a thing with its top left corner here.
  public <N extends Node> N add(N thing, double x, double y) {
    thing.setManaged(false);
    thing.relocate(Math.rint(x), Math.rint(y));
    getChildren().add(thing);
    return thing;
  }

  public Board ground(Color colour) {
    setBackground(Background.fill(colour));
    return this;
  }

  /// Ground and border by painting one over the other, so that the border is whole pixels.
  public Board ground(Color fill, Color border, double borderPx, double radiusPx) {
    setBackground(Grounds.bordered(fill, border, borderPx, radiusPx));
    return this;
  }

  /// A plain rectangle: a rule, or the thick edge of a plate.
  public static Pane bar(double widthPx, double heightPx, Color colour) {
    var bar = new Board(widthPx, heightPx);
    bar.setMouseTransparent(true);
    bar.setBackground(new Background(new BackgroundFill(colour, null, null)));
    return bar;
  }
}
