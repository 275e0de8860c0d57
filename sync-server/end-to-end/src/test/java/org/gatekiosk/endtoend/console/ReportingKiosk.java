package org.gatekiosk.endtoend.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.mqtt.KioskMessages;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.CompactJson;
import org.jspecify.annotations.Nullable;

/// Says what a kiosk says, in the documents of the protocol, without a screen or a broker between.
final class ReportingKiosk {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final ConsoleServer server;
  private final KioskId id;
  private long sequence;

  ReportingKiosk(ConsoleServer server, KioskId id) {
    this.server = server;
    this.id = id;
  }

  void connects() {
    say(
        Topics.presence(id),
        CompactJson.encode(new Presence.Hello(1, 0, 0, 0, 0, null, 0).toJson()));
  }

  void isLost() {
    say(Topics.presence(id), CompactJson.encode(new Presence.Lost(1).toJson()));
  }

  void leaves() {
    say(Topics.presence(id), CompactJson.encode(new Presence.Leaving(1).toJson()));
  }

  /// Reports that it shows what it shall.
  void shows() {
    Instant now = CLOCK.instant();
    List<ReportedRelease> active =
        stored().wanted().stream()
            .map(release -> new ReportedRelease(release.repository(), release.releaseId(), now))
            .toList();
    report(Phase.IDLE, active, 100, null);
  }

  void fetches(int percent) {
    report(Phase.FETCHING, List.of(), percent, null);
  }

  void cannot(String whyNot) {
    report(Phase.IDLE, List.of(), 40, whyNot);
  }

  private Kiosk stored() {
    return server.part(KioskStore.class).find(id).orElseThrow();
  }

  private void report(
      Phase phase, List<ReportedRelease> active, int percent, @Nullable String whyNot) {
    var reported =
        new Reported(
            id,
            1,
            stored().generation(),
            phase,
            active,
            List.of(),
            List.of(),
            percent,
            whyNot,
            "0.1.0",
            CLOCK.instant(),
            11_200_000_000L,
            0,
            List.of());
    say(Topics.reported(id), SignedEnvelope.unsigned(reported.toJson()).encode());
  }

  /// Sends one closed bucket of counts.
  void counts(BatchKind kind, List<StatRow> rows) {
    Instant to = CLOCK.instant();
    sequence++;
    var batch =
        new StatBatch(
            id,
            "0123456789abcdef",
            sequence,
            1,
            0,
            to.minus(Duration.ofSeconds(20)),
            to,
            ZONE,
            420,
            kind,
            false,
            Mode.LIVE,
            rows);
    say(Topics.stat(id), SignedEnvelope.unsigned(batch.toJson()).encode());
  }

  private void say(String topic, byte[] message) {
    server.part(KioskMessages.class).arrived(topic, message);
  }
}
