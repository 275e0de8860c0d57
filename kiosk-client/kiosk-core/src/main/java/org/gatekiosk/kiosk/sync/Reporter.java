package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.gatekiosk.kiosk.stats.Outbox;
import org.gatekiosk.kiosk.update.UpdateStatus;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.SignedEnvelope;
import org.jspecify.annotations.Nullable;

/// Sends what the kiosk is: at once when it has changed, progress alone at most every 30 s, and
/// every 15 min in any case.
final class Reporter {
  private static final Duration PROGRESS = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final KioskSelf self;
  private final SyncEvents events;
  private final Outbox outbox;
  private final InstantSource clock;
  private final InstantSource steady;
  private @Nullable Said said;
  private volatile @Nullable Instant failedAt;

  Reporter(KioskSelf self, SyncEvents events, Outbox outbox, Clocks clocks) {
    this.self = self;
    this.events = events;
    this.outbox = outbox;
    this.clock = clocks.wall();
    this.steady = clocks.steady();
  }

  private record Said(UpdateStatus status, int findings, Instant at) {}

  void connected() {
    said = null;
    failedAt = null;
  }

  void send(MqttConnection connection, long number) throws IOException {
    UpdateStatus status = events.status();
    int findings = events.findings().size();
    Instant now = steady.instant();
    if (!isDue(status, findings, now)) {
      return;
    }
    said = new Said(status, findings, now);
    failedAt = null;
    byte[] message = SignedEnvelope.unsigned(reported(status, number).toJson()).encode();
    var _ =
        connection
            .publish(Topics.reported(self.kiosk()), message, false)
            .whenComplete(
                (_, failure) -> {
                  if (failure != null) {
                    failedAt = steady.instant(); // nobody heard it
                  }
                });
  }

  private boolean isDue(UpdateStatus status, int findings, Instant now) {
    Said last = said;
    Instant failed = failedAt;
    if (last == null || (failed != null && !now.isBefore(failed.plus(AFTER_FAILURE)))) {
      return true;
    }
    if (!now.isBefore(last.at().plus(LONGEST))) {
      return true;
    }
    if (status.equals(last.status()) && findings == last.findings()) {
      return false;
    }
    boolean onlyProgress =
        findings == last.findings() && status.withProgress(0).equals(last.status().withProgress(0));
    return !onlyProgress || !now.isBefore(last.at().plus(PROGRESS));
  }

  private Reported reported(UpdateStatus status, long number) throws IOException {
    return new Reported(
        self.kiosk(),
        number,
        status.generation(),
        status.phase(),
        status.active(),
        status.staged(),
        status.previous(),
        status.progressPercent(),
        status.whyNot(),
        self.appVersion(),
        clock.instant(),
        self.box().diskSpace(self.home()).freeBytes(),
        outbox.size(),
        events.findings());
  }
}
