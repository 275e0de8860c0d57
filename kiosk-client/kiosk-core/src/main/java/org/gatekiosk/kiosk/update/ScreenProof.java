package org.gatekiosk.kiosk.update;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.gatekiosk.kiosk.catalog.Catalog;

/// What the screen does for an update. Called on the update thread; the screen crosses over to its
/// own thread itself.
public interface ScreenProof {
  /// Renders every screen template with every language of every item off the screen; blocks.
  TrialResult prove(Catalog candidate);

  /// Shows the catalogue as soon as no visit is running.
  ///
  /// @return completed with the moment of the first non-uniform frame of this catalogue, by the
  ///   wall clock; exceptionally when there is none; cancelled when a later call took its place
  CompletableFuture<Instant> show(Catalog catalog);

  /// Something of the shown catalogue was hidden, covered, uncovered or switched on: applies at
  /// once, inside a visit too. Never blocks.
  void refresh(Catalog catalog);
}
