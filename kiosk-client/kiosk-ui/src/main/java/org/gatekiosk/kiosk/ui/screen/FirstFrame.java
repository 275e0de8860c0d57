package org.gatekiosk.kiosk.ui.screen;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/// Waits until something is really on the glass: the second pulse after a change, and a picture of
/// more than one colour.
final class FirstFrame extends AnimationTimer {
  private static final int PULSES = 2;

  /// The check looks at a picture of an eighth of the size, which costs little.
  private static final double SCALE = 0.125;

  private final Parent root;
  private final CompletableFuture<Void> seen = new CompletableFuture<>();
  private int pulses;

  private FirstFrame(Parent root) {
    this.root = root;
  }

  /// Completed on the JavaFX thread; never when the picture stays of one colour.
  static CompletableFuture<Void> of(Parent root) {
    var frame = new FirstFrame(root);
    frame.start();
    return frame.seen;
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (pulses >= PULSES && manyColours()) {
      stop();
      seen.complete(null);
    }
  }

  private boolean manyColours() {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    double width = root.getLayoutBounds().getWidth() * SCALE;
    double height = root.getLayoutBounds().getHeight() * SCALE;
    parameters.setViewport(new Rectangle2D(0, 0, width, height));
    WritableImage picture = root.snapshot(parameters, null);
    PixelReader pixels = picture.getPixelReader();
    int first = pixels.getArgb(0, 0);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (pixels.getArgb(x, y) != first) {
          return true;
        }
      }
    }
    return false;
  }
}
