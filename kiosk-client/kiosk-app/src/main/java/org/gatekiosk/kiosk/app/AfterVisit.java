package org.gatekiosk.kiosk.app;

import java.util.concurrent.Executor;

/// Clears the memory when a visit is over: nothing of one traveller lies there while the next one
/// stands in front of the screen, and what the pages have used goes back to the system. The JavaFX
/// thread only; the clearing stops the program for about 50 ms, while nobody touches it.
final class AfterVisit {
  private final Executor background;
  private final Runnable clear;
  private boolean running;

  AfterVisit(Executor background, Runnable clear) {
    this.background = background;
    this.clear = clear;
  }

  /// To be called several times a second.
  ///
  /// @param running whether somebody is using the screen
  void tick(boolean running) {
    if (this.running && !running) {
      background.execute(clear);
    }
    this.running = running;
  }
}
