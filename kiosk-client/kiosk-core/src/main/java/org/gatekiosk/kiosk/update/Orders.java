package org.gatekiosk.kiosk.update;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gatekiosk.sync.protocol.Desired;
import org.jspecify.annotations.Nullable;

/// What the update has been told: the newest assignment, the newest timestamp of the repository,
/// and when to try again what failed. Thread-safe.
final class Orders {
  private final RetryDelay retry;
  private final AtomicReference<@Nullable Desired> wanted = new AtomicReference<>();
  private final AtomicReference<byte @Nullable []> news = new AtomicReference<>();

  Orders(RetryDelay retry) {
    this.retry = retry;
  }

  /// There is an assignment; one of a lower generation than the last is ignored.
  void assigned(Desired desired) {
    wanted.getAndUpdate(
        old -> old != null && desired.generation() < old.generation() ? old : desired);
    retry.reset();
  }

  /// The repository has a new timestamp.
  void news(byte[] timestamp) {
    news.set(timestamp.clone());
    retry.reset();
  }

  RetryDelay retry() {
    return retry;
  }

  Optional<Desired> wanted() {
    return Optional.ofNullable(wanted.get());
  }

  /// The newest timestamp, once; null when there is no new one.
  byte @Nullable [] takeNews() {
    return news.getAndSet(null);
  }
}
