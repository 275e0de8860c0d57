package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.jspecify.annotations.Nullable;

/// The work of TRIAL: prove off the screen, switch, wait for the first frame, soak. Looked at again
/// and again; it never waits itself.
final class Trial {
  private static final Duration UNTIL_WOKEN = Duration.ofHours(1);

  private final ShownCatalog shown;
  private final Activation activation;
  private final InstantSource steady;
  private final Runnable wake;
  private @Nullable CompletableFuture<Instant> frame;
  private @Nullable Instant soakFrom;

  /// A trial that has not begun.
  ///
  /// @param steady a clock that does not jump
  /// @param wake called from any thread when there is something new to look at
  Trial(ShownCatalog shown, Activation activation, InstantSource steady, Runnable wake) {
    this.shown = shown;
    this.activation = activation;
    this.steady = steady;
    this.wake = wake;
  }

  /// How far it is.
  sealed interface Progress {
    /// Nothing to do for this long, or until woken.
    record Waiting(Duration atMost) implements Progress {}

    /// The first frame was drawn; said once.
    record Visible(Instant at) implements Progress {}

    record Passed() implements Progress {}

    record Unproven(String reason) implements Progress {}
  }

  boolean begun() {
    return frame != null;
  }

  /// Proves the candidate and puts it on the screen.
  Progress begin(long generation, ReleaseSet set, Catalog candidate) throws IOException {
    if (shown.prove(candidate) instanceof TrialResult.Unproven(String reason)) {
      return new Progress.Unproven(reason);
    }
    activation.trial(generation, set);
    CompletableFuture<Instant> asked = shown.show(candidate);
    frame = asked;
    soakFrom = null;
    var _ = asked.whenComplete((_, _) -> wake.run());
    return new Progress.Waiting(asked.isDone() ? Duration.ZERO : UNTIL_WOKEN);
  }

  /// What has become of the candidate.
  ///
  /// @param soak how long it must have been visible
  Progress look(Duration soak) {
    CompletableFuture<Instant> asked = frame;
    if (asked == null || !asked.isDone()) {
      return new Progress.Waiting(UNTIL_WOKEN);
    }
    if (asked.isCompletedExceptionally()) {
      return new Progress.Unproven("no frame: " + failure(asked));
    }
    Instant from = soakFrom;
    if (from == null) {
      soakFrom = steady.instant();
      return new Progress.Visible(asked.join());
    }
    Duration left = soak.minus(Duration.between(from, steady.instant()));
    return left.isPositive() ? new Progress.Waiting(left) : new Progress.Passed();
  }

  void end() {
    frame = null;
    soakFrom = null;
  }

  private static String failure(CompletableFuture<Instant> asked) {
    return asked.isCancelled() ? "cancelled" : String.valueOf(asked.exceptionNow());
  }
}
