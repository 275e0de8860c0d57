package org.gatekiosk.kiosk.ui.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.gatekiosk.kiosk.ui.common.Bar;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.screen.KioskScreen;
import org.gatekiosk.kiosk.ui.text.TextBlock;

/// The rules of the look that can be measured on a drawn screen.
///
/// Targets at least 20 mm, 3 mm apart; no text cut, overlapping or under the bar; words of a field
/// inside the field; in reach mode nothing to touch above 300 mm from the lower edge.
public final class LookRules {
  private static final double TARGET_MM = 20;
  private static final double GAP_MM = 3;
  private static final double REACH_MM = 300;
  private static final double ROUNDING_MM = 0.3;

  private final Look look;
  private final KioskScreen screen;
  private final List<Touch> touches = new ArrayList<>();
  private final List<TextBlock> texts = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private LookRules(KioskScreen screen) {
    this.screen = screen;
    this.look = screen.state().look();
  }

  /// What is wrong, each in one sentence. The JavaFX thread only.
  public static List<String> faults(KioskScreen screen) {
    var rules = new LookRules(screen);
    rules.collectVisible();
    rules.targets();
    rules.gaps();
    rules.texts();
    rules.fields();
    return rules.faults;
  }

  /// A page behind a panel is seen in part only.
  private void collectVisible() {
    boolean covered = screen.state().languagePanel() || screen.state().idleWarning();
    List<Node> layers = screen.root().getChildrenUnmodifiable();
    layers.stream().skip(covered ? 1 : 0).map(Parent.class::cast).forEach(this::collect);
  }

  private void collect(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      switch (child) {
        case Touch touch -> {
          touches.add(touch);
          collect(touch);
        }
        case TextBlock text -> texts.add(text);
        case Parent inner -> collect(inner);
        default -> {}
      }
    }
  }

  private void targets() {
    for (Touch touch : touches) {
      Bounds box = box(touch);
      if (mm(box.getWidth()) < TARGET_MM || mm(box.getHeight()) < TARGET_MM) {
        fault(touch.getId() + " is smaller than " + TARGET_MM + " mm");
      }
      if (box.getMinX() < 0
          || box.getMaxX() > look.glass().widthPx()
          || box.getMaxY() > look.glass().heightPx()) {
        fault(touch.getId() + " leaves the glass");
      }
      double aboveEdge = mm(look.glass().heightPx() - box.getMinY());
      if (look.low() && touch.available() && aboveEdge > REACH_MM + ROUNDING_MM) {
        fault(touch.getId() + " is out of reach at " + aboveEdge + " mm");
      }
    }
  }

  private void gaps() {
    for (int i = 0; i < touches.size(); i++) {
      for (int j = i + 1; j < touches.size(); j++) {
        Bounds a = box(touches.get(i));
        Bounds b = box(touches.get(j));
        double x = Math.max(a.getMinX(), b.getMinX()) - Math.min(a.getMaxX(), b.getMaxX());
        double y = Math.max(a.getMinY(), b.getMinY()) - Math.min(a.getMaxY(), b.getMaxY());
        if (mm(Math.max(x, y)) < GAP_MM - ROUNDING_MM) {
          fault(touches.get(i).getId() + " and " + touches.get(j).getId() + " are too close");
        }
      }
    }
  }

  private void texts() {
    for (int i = 0; i < texts.size(); i++) {
      TextBlock text = texts.get(i);
      Bounds box = ink(text);
      if (box.getMinX() < 0 || box.getMaxX() > look.glass().widthPx()) {
        fault("'" + text.words() + "' leaves the glass");
      }
      for (int j = i + 1; j < texts.size(); j++) {
        if (box.intersects(ink(texts.get(j)))) {
          fault("'" + text.words() + "' lies over '" + texts.get(j).words() + "'");
        }
      }
      if (!inBar(text) && !inside(box, pageBounds())) {
        fault("'" + text.words() + "' comes too near to the bar");
      }
    }
  }

  private Bounds pageBounds() {
    boolean whole = screen.state().screen().equals("attract");
    double right = whole ? look.glass().widthPx() : look.px(look.pageWidthMm());
    double bottom =
        whole ? look.glass().heightPx() : look.px(look.pageHeightMm()) - look.px(GAP_MM);
    return new BoundingBox(0, 0, right, bottom);
  }

  private void fields() {
    for (Touch touch : touches) {
      for (TextBlock text : textsOf(touch)) {
        if (!inside(ink(text), box(touch))) {
          fault("'" + text.words() + "' does not fit into " + touch.getId());
        }
      }
    }
  }

  private static List<TextBlock> textsOf(Parent parent) {
    List<TextBlock> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof TextBlock text) {
        found.add(text);
      } else if (child instanceof Parent inner) {
        found.addAll(textsOf(inner));
      }
    }
    return found;
  }

  private static boolean inBar(Node node) {
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof Bar) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(Bounds inner, Bounds outer) {
    return inner.getMinX() >= outer.getMinX() - 1
        && inner.getMaxX() <= outer.getMaxX() + 1
        && inner.getMinY() >= outer.getMinY() - 1
        && inner.getMaxY() <= outer.getMaxY() + 1;
  }

  private Bounds box(Node node) {
    return screen.root().sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /// Where the letters of a block are: without the empty part of its lines.
  private Bounds ink(TextBlock text) {
    Bounds ink = text.getChildrenUnmodifiable().get(0).getBoundsInParent();
    for (Node run : text.getChildrenUnmodifiable()) {
      Bounds next = run.getBoundsInParent();
      double x = Math.min(ink.getMinX(), next.getMinX());
      double y = Math.min(ink.getMinY(), next.getMinY());
      ink =
          new BoundingBox(
              x,
              y,
              Math.max(ink.getMaxX(), next.getMaxX()) - x,
              Math.max(ink.getMaxY(), next.getMaxY()) - y);
    }
    double margin = ink.getHeight() * 0.12 / Math.max(1, text.lineCount());
    var letters =
        new BoundingBox(
            ink.getMinX(), ink.getMinY() + margin, ink.getWidth(), ink.getHeight() - 2 * margin);
    return screen.root().sceneToLocal(text.localToScene(letters));
  }

  private double mm(double px) {
    return look.mm(px);
  }

  private void fault(String what) {
    faults.add(what);
  }
}
