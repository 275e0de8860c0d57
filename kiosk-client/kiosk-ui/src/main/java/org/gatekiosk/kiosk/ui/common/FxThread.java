package org.gatekiosk.kiosk.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// The way to the JavaFX thread for everybody else.
public final class FxThread {
  private FxThread() {}

  /// Does this on the JavaFX thread and waits for it; never to be called on that thread.
  ///
  /// @throws java.util.concurrent.CompletionException with what the work threw
  public static <T> T call(Callable<T> work) {
    var done = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done.join();
  }
}
