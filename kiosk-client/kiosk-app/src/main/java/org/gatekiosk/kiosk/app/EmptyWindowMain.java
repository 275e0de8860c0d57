package org.gatekiosk.kiosk.app;

import java.util.concurrent.CompletableFuture;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.gatekiosk.kiosk.ui.common.FxThread;

/// A JavaFX window with nothing in it: what the start of the kiosk is measured against. Prints
/// `{"event":"first-frame","ms":N}` at the second pulse and stays until it is ended.
public final class EmptyWindowMain {
  private static final int PULSES = 2;
  private static final int WIDTH_PX = 1080;
  private static final int HEIGHT_PX = 1920;

  private EmptyWindowMain() {}

  public static void main(String[] arguments) {
    long startedNs = System.nanoTime();
    Toolkit.start().join();
    FxThread.call(EmptyWindowMain::show)
        .thenRun(
            () ->
                System.out.println(
                    "{\"event\":\"first-frame\",\"ms\":%d}"
                        .formatted((System.nanoTime() - startedNs) / 1_000_000)))
        .join();
  }

  private static CompletableFuture<Void> show() {
    var stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(new Scene(new Group(), WIDTH_PX, HEIGHT_PX));
    stage.show();
    return Pulses.after(PULSES);
  }
}
