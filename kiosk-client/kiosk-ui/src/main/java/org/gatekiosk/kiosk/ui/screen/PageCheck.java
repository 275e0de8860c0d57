package org.gatekiosk.kiosk.ui.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import org.gatekiosk.kiosk.ui.text.TextBlock;

/// Finds what a reader would not see whole: text that is wider than its block, and text, QR codes
/// and pictures beyond the page.
public final class PageCheck {
  /// Rounding of positions, and the little that a title may use of the margin.
  private static final double TOLERANCE_PX = 1.5;

  private final double width;
  private final double height;
  private final Node page;
  private final List<String> faults = new ArrayList<>();

  private PageCheck(Parent page) {
    this.page = page;
    Bounds bounds = page.getLayoutBounds();
    width = bounds.getWidth();
    height = bounds.getHeight();
  }

  /// What is wrong, each in one sentence; the page needs not be on a screen.
  public static List<String> faults(Parent page) {
    var check = new PageCheck(page);
    check.visit(page, 0, 0);
    return check.faults;
  }

  private void visit(Node node, double x, double y) {
    if (node instanceof TextBlock text) {
      check(text, x, y);
    } else if (node instanceof ImageView image) {
      check(image, x, y);
    } else if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        visit(child, x + child.getLayoutX(), y + child.getLayoutY());
      }
    }
  }

  private void check(ImageView image, double x, double y) {
    Bounds bounds = image.getLayoutBounds();
    if (x + bounds.getMinX() < -TOLERANCE_PX
        || y + bounds.getMinY() < -TOLERANCE_PX
        || x + bounds.getMaxX() > width + TOLERANCE_PX
        || y + bounds.getMaxY() > height + TOLERANCE_PX) {
      faults.add(("qr".equals(image.getId()) ? "the QR code" : "a picture") + " is cut");
    }
  }

  private void check(TextBlock text, double x, double y) {
    if (text == page || text.words().isBlank()) {
      return;
    }
    double right = x + Math.max(text.inkWidth(), 0);
    if (x < -TOLERANCE_PX || right > width + TOLERANCE_PX) {
      faults.add("'" + text.words() + "' is cut at the side");
    }
    if (y < -TOLERANCE_PX || y + text.getHeight() > height + TOLERANCE_PX) {
      faults.add("'" + text.words() + "' is cut at the edge");
    }
  }
}
