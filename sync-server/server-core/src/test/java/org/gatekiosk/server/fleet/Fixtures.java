package org.gatekiosk.server.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.GateSettings;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.trust.Sha256;
import org.jspecify.annotations.Nullable;

/// A gate with one kiosk, its documents and reports.
public final class Fixtures {
  public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  public static final KioskId KIOSK = new KioskId("noi-bai-1");
  public static final String OLD = "01M82DT3KAQBJDA52BNS8WNJ4A";
  public static final String NEW = "01M82DT3KAQBJDA52BNS8WNJ4B";

  private Fixtures() {}

  public static Gate gate(StatisticsPolicy policy) {
    Map<LanguageTag, String> title = Map.of(LanguageTag.VI, "Nội Bài");
    return new Gate(
        new GateProfile(
            "noi-bai",
            title,
            ZoneId.of("Asia/Ho_Chi_Minh"),
            List.of(LanguageTag.VI),
            List.of(),
            List.of(new GateProfile.Zone("noi-bai-t2", Direction.ARRIVING, title)),
            new GateProfile.Panel(1080, 1920, 204, 700, 600)),
        policy);
  }

  public static AssignedRelease release(String id) {
    return new AssignedRelease("demo", id, 100, Sha256.of(new byte[0]));
  }

  /// The desired document of a generation.
  public static Desired desired(long generation, String release) {
    Gate gate = gate(StatisticsPolicy.STANDARD);
    return new Desired(
        KIOSK,
        generation,
        NOW.plus(Duration.ofDays(1)),
        List.of(release(release)),
        new GateSettings(
            gate.profile(),
            "noi-bai-t2",
            gate.statistics(),
            List.of(new Endpoints("localhost", 8443, 8883)),
            Duration.ZERO,
            Duration.ZERO),
        List.of(),
        List.of(),
        "http://localhost/q/",
        Map.of());
  }

  /// A report about the release on the screen.
  public static Reported reported(
      long generation, Phase phase, String active, @Nullable String whyNot) {
    return new Reported(
        KIOSK,
        1,
        generation,
        phase,
        List.of(new ReportedRelease("demo", active, NOW)),
        List.of(),
        List.of(),
        0,
        whyNot,
        "0.1.0",
        NOW,
        1,
        0,
        List.of());
  }

  /// A connected kiosk that shall show [#NEW] in generation 2.
  public static Kiosk kiosk(
      Attendance attendance, @Nullable Reported reported, @Nullable Instant differsSince) {
    return new Kiosk(
        KIOSK,
        "noi-bai",
        "noi-bai-t2",
        NOW,
        NOW,
        null,
        2,
        desired(2, NEW),
        attendance,
        1,
        NOW,
        reported,
        reported == null ? null : NOW,
        differsSince);
  }
}
