package org.gatekiosk.kiosk.update;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.Restrictions;

/// What is on the screen: a release set under the newest restrictions. Thread-safe.
public final class ShownCatalog {
  private final ScreenProof screen;
  private Catalog shown = Catalog.empty();
  private Restrictions restrictions = Restrictions.NONE;

  public ShownCatalog(ScreenProof screen) {
    this.screen = screen;
  }

  /// What a screen shows that starts now.
  public synchronized Catalog start(Catalog first, Restrictions current) {
    shown = first;
    restrictions = current;
    return catalog();
  }

  public synchronized Catalog catalog() {
    return shown.with(restrictions);
  }

  /// Applies restrictions at once to what is shown.
  public synchronized void restrict(Restrictions current) {
    restrictions = current;
    screen.refresh(catalog());
  }

  /// Lets the screen look again, because a file came that was missing.
  public synchronized void refresh() {
    screen.refresh(catalog());
  }

  TrialResult prove(Catalog candidate) {
    return screen.prove(candidate);
  }

  /// Hands the candidate to the screen; it is the shown one from its first frame on.
  CompletableFuture<Instant> show(Catalog candidate) {
    Restrictions current;
    synchronized (this) {
      current = restrictions;
    }
    return screen
        .show(candidate.with(current))
        .whenComplete(
            (_, failure) -> {
              if (failure == null) {
                nowShown(candidate, current);
              }
            });
  }

  /// Restrictions may have changed while the candidate waited for the end of a visit.
  private synchronized void nowShown(Catalog candidate, Restrictions appliedAtHandOver) {
    shown = candidate;
    if (restrictions != appliedAtHandOver) {
      screen.refresh(catalog());
    }
  }
}
