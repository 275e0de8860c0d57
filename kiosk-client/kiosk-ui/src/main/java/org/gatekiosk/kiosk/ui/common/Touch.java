package org.gatekiosk.kiosk.ui.common;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Theme;

/// A field that can be touched, and the only thing that can.
///
/// It answers a press at once by its colour, acts when the finger leaves it inside, and does
/// nothing when the finger slides off.
public final class Touch extends Board {
  /// Width of the border of whatever can be touched, in millimetres.
  public static final double BORDER_MM = 0.9;

  public static final double RADIUS_MM = 2;

  private final Look look;
  private final Manner manner;
  private final Face face;

  /// How a field looks at rest.
  public enum Manner {
    /// Plate with an action border.
    OUTLINED,
    /// The first choice of a page.
    FILLED,
    SOS,
    /// Chosen or open; touching it again still works.
    CHOSEN,
    /// Greyed, never absent, and without an answer.
    UNAVAILABLE
  }

  /// Draws what stands on the field in the colour of its words.
  @FunctionalInterface
  public interface Face {
    Node draw(Color ink);
  }

  /// A field at rest.
  ///
  /// @param id of the node, by which tests and the remote hand find it
  /// @param face as large as the field
  public Touch(
      String id,
      Look look,
      double widthPx,
      double heightPx,
      Manner manner,
      Face face,
      Runnable action) {
    super(widthPx, heightPx);
    this.look = look;
    this.manner = manner;
    this.face = face;
    setId(id);
    setPickOnBounds(true);
    rest();
    if (manner != Manner.UNAVAILABLE) {
      addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pressed());
      addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> dragged(inside(e)));
      addEventHandler(MouseEvent.MOUSE_RELEASED, e -> released(inside(e), action));
    }
  }

  public Manner manner() {
    return manner;
  }

  public boolean available() {
    return manner != Manner.UNAVAILABLE;
  }

  private void pressed() {
    paint(solid(look.theme().actionPressed()), look.theme().onAction());
  }

  private void dragged(boolean inside) {
    if (!inside) {
      rest();
    }
  }

  private void released(boolean inside, Runnable action) {
    rest();
    if (inside) {
      action.run();
    }
  }

  private boolean inside(MouseEvent event) {
    return event.getX() >= 0
        && event.getX() <= getWidth()
        && event.getY() >= 0
        && event.getY() <= getHeight();
  }

  private void rest() {
    Theme theme = look.theme();
    switch (manner) {
      case OUTLINED -> paint(outlined(theme.plate(), theme.action()), theme.action());
      case FILLED -> paint(solid(theme.action()), theme.onAction());
      case SOS -> paint(solid(theme.sos()), theme.onSos());
      case CHOSEN -> paint(solid(theme.actionPressed()), theme.onAction());
      case UNAVAILABLE -> paint(outlined(theme.band(), theme.rule()), theme.rule());
    }
  }

  private void paint(Background ground, Color ink) {
    setBackground(ground);
    Node drawn = face.draw(ink);
    drawn.setManaged(false);
    drawn.setMouseTransparent(true); // a press replaces it, and the release must still arrive here
    // It is replaced while a finger is on it; the release must still find this button.
    drawn.setMouseTransparent(true);
    getChildren().setAll(drawn);
  }

  private Background outlined(Color fill, Color border) {
    return Grounds.bordered(fill, border, look.line(BORDER_MM), look.px(RADIUS_MM));
  }

  private Background solid(Color fill) {
    return Grounds.rounded(fill, look.px(RADIUS_MM));
  }
}
