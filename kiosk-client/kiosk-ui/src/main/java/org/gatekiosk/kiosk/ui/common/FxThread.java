package org.gatekiosk.kiosk.ui.common;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The way to the JavaFX thread for everybody else.
public final class FxThread {
  private FxThread() {}

  /// Does this on the JavaFX thread and waits for it; never to be called on that thread.
  ///
  /// @throws java.util.concurrent.CompletionException with what the work threw, errors too
  public static <T> T call(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }
}
