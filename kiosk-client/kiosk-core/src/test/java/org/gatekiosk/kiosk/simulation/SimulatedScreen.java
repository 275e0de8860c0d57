package org.gatekiosk.kiosk.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.update.ScreenProof;
import org.gatekiosk.kiosk.update.TrialResult;

/// A screen that draws nothing and remembers what it was asked.
public final class SimulatedScreen implements ScreenProof {
  private final Instant frameAt;
  private final List<String> shown = new ArrayList<>();
  private final List<Catalog> refreshed = new ArrayList<>();
  private TrialResult verdict = new TrialResult.Proven();
  private boolean busy;
  private boolean black;
  private CompletableFuture<Instant> pending = new CompletableFuture<>();

  public SimulatedScreen(Instant frameAt) {
    this.frameAt = frameAt;
  }

  /// From now on candidates cannot be rendered, for this reason.
  public void refuse(String reason) {
    verdict = new TrialResult.Unproven(reason);
  }

  /// A visit is running: catalogues wait.
  public void visit(boolean running) {
    busy = running;
    if (!running) {
      pending.complete(frameAt);
    }
  }

  /// From now on no frame comes.
  public void black() {
    black = true;
  }

  /// Labels of the catalogues that were shown, in order.
  public List<String> shown() {
    return List.copyOf(shown);
  }

  public List<Catalog> refreshed() {
    return List.copyOf(refreshed);
  }

  @Override
  public TrialResult prove(Catalog candidate) {
    return verdict;
  }

  @Override
  public CompletableFuture<Instant> show(Catalog catalog) {
    shown.add(catalog.label());
    if (black) {
      return CompletableFuture.failedFuture(new IllegalStateException("black"));
    }
    if (busy) {
      pending = new CompletableFuture<>();
      return pending;
    }
    return CompletableFuture.completedFuture(frameAt);
  }

  @Override
  public void refresh(Catalog catalog) {
    refreshed.add(catalog);
  }
}
