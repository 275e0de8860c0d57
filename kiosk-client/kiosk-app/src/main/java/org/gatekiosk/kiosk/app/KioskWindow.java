package org.gatekiosk.kiosk.app;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.screen.KioskScreen;

/// The one window: as large as the panel, on a smaller display as large as fits. The JavaFX thread
/// only.
final class KioskWindow {
  private static final Duration TICK = Duration.millis(200);
  private static final int FIRST_PULSES = 2;

  private final KioskScreen screen;
  private final Stage stage;
  private final CompletableFuture<Void> firstPulse = new CompletableFuture<>();

  KioskWindow(KioskScreen screen, Glass glass, boolean headless) {
    this.screen = screen;
    this.stage = new Stage(StageStyle.UNDECORATED);
    double scale = headless ? 1 : scale(glass);
    var content = new Group(screen.root());
    content.getTransforms().add(new Scale(scale, scale));
    var scene = new Scene(content, glass.widthPx() * scale, glass.heightPx() * scale);
    if (!headless && scale == 1) {
      scene.setCursor(Cursor.NONE);
    }
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setTitle("Gatekiosk");
    stage.setOnCloseRequest(_ -> System.exit(ExitCode.DONE));
  }

  private static double scale(Glass glass) {
    Rectangle2D display = Screen.getPrimary().getBounds();
    return Math.min(
        1, Math.min(display.getWidth() / glass.widthPx(), display.getHeight() / glass.heightPx()));
  }

  /// Opens the window.
  ///
  /// @param tick called several times a second
  /// @param contentShown called once, at the second pulse that shows content of a release
  void show(Runnable tick, Runnable contentShown) {
    stage.show();
    watchFirstFrames(contentShown);
    var ticks =
        new Timeline(
            new KeyFrame(
                TICK,
                _ -> {
                  screen.tick();
                  tick.run();
                }));
    ticks.setCycleCount(Timeline.INDEFINITE);
    ticks.play();
  }

  private void watchFirstFrames(Runnable contentShown) {
    new AnimationTimer() {
      private int pulses;
      private int withContent;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == FIRST_PULSES) {
          firstPulse.complete(null);
        }
        withContent += screen.hasContent() ? 1 : 0;
        if (withContent == FIRST_PULSES) {
          stop();
          contentShown.run();
        }
      }
    }.start();
  }

  /// Done at the second pulse, whatever it shows.
  CompletableFuture<Void> firstPulse() {
    return firstPulse;
  }

  KioskScreen screen() {
    return screen;
  }

  Scene scene() {
    return stage.getScene();
  }
}
