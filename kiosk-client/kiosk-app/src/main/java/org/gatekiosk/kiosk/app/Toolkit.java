package org.gatekiosk.kiosk.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.gatekiosk.kiosk.ui.look.Glass;

/// Starts JavaFX.
final class Toolkit {
  private Toolkit() {}

  /// Starts the toolkit; done when its thread runs.
  static CompletableFuture<Void> start() {
    var started = new CompletableFuture<Void>();
    Thread.ofPlatform()
        .name("toolkit")
        .start(
            () -> {
              try {
                Platform.startup(() -> started.complete(null));
                Platform.setImplicitExit(false);
              } catch (RuntimeException | LinkageError e) {
                started.completeExceptionally(e);
              }
            });
    return started;
  }

  /// Makes the toolkit draw without a window, unless the command line has chosen a way already. To
  /// be called before [#start].
  static void withoutWindow(Glass glass) {
    setIfAbsent("glass.platform", "Monocle");
    setIfAbsent("monocle.platform", "Headless");
    setIfAbsent("prism.order", "sw");
    setIfAbsent("headless.geometry", glass.widthPx() + "x" + glass.heightPx() + "-32");
  }

  private static void setIfAbsent(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }
}
