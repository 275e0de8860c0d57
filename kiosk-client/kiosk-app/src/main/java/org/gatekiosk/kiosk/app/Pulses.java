package org.gatekiosk.kiosk.app;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// Counts pulses of the toolkit.
final class Pulses extends AnimationTimer {
  private final CompletableFuture<Void> passed = new CompletableFuture<>();
  private int left;

  private Pulses(int count) {
    left = count;
  }

  /// Done at the pulse of this number from now. The JavaFX thread only.
  static CompletableFuture<Void> after(int count) {
    var pulses = new Pulses(count);
    pulses.start();
    return pulses.passed;
  }

  @Override
  public void handle(long now) {
    left--;
    if (left <= 0) {
      stop();
      passed.complete(null);
    }
  }
}
