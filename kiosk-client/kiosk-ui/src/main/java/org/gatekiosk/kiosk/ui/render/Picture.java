package org.gatekiosk.kiosk.ui.render;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// A picture of nodes that stand in no window. The JavaFX thread only.
public final class Picture {
  private Picture() {}

  /// Paints the node on a ground of this size.
  ///
  /// @param width in pixels
  /// @param height in pixels
  public static WritableImage of(Node node, int width, int height) {
    var scene = new Scene(new Group(node), width, height);
    WritableImage image = scene.snapshot(new WritableImage(width, height));
    scene.setRoot(new Group());
    return image;
  }
}
