package org.gatekiosk.kiosk.ui.preview;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once for all tests of this module.
public final class FxToolkit implements BeforeAllCallback {
  private static final Executor BACKGROUND =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();
  private static boolean asked;

  @Override
  public void beforeAll(ExtensionContext context) {
    synchronized (STARTED) {
      if (!asked) {
        asked = true;
        Platform.startup(() -> STARTED.complete(null));
        Platform.setImplicitExit(false);
      }
    }
    STARTED.join();
  }

  public static Executor background() {
    return BACKGROUND;
  }
}
