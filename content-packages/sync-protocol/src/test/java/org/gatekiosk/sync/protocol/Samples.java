package org.gatekiosk.sync.protocol;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.GateProfile.OpeningHours;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.sync.protocol.Presence.Hello;
import org.gatekiosk.sync.protocol.Reported.Finding;
import org.gatekiosk.trust.Sha256;

/// One of every document, with every field in use.
final class Samples {
  static final KioskId KIOSK = new KioskId("noi-bai-01");
  static final String EPOCH = "7Q2M4K9T0X1Z5B8C";
  static final String RELEASE = "01KAN8G1D0ZZZZZZZZZZZZZZZZ";
  static final Instant NOW = Instant.parse("2026-11-22T19:00:00Z");
  static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private Samples() {}

  static Desired desired() {
    return new Desired(
        KIOSK,
        42,
        NOW.plus(Duration.ofDays(30)),
        List.of(new AssignedRelease("demo", RELEASE, 507, Sha256.of(bytes("release")))),
        settings(),
        List.of(
            new Hidden(
                "demo/entry-visa/e-visa", "ko", "0123456789ab", HiddenMode.WITHDRAWN, null, null),
            new Hidden(
                "demo/entry-visa/e-visa",
                Hidden.ANY,
                Hidden.ANY,
                HiddenMode.CHECKING,
                "fee",
                NOW.plus(Duration.ofHours(72)))),
        List.of(new ArmedItem("demo/viet-nam/tet", NOW.plus(Duration.ofHours(24)))),
        "http://localhost:8080/q/",
        Map.of("demo/entry-visa/e-visa", Map.of(LanguageTag.EN, "Ab3x")));
  }

  static GateSettings settings() {
    return new GateSettings(
        gate(),
        "noi-bai-arrivals",
        StatisticsPolicy.STANDARD,
        List.of(new Endpoints("sync.example.vn", 8443, 8883)),
        Duration.ofSeconds(60),
        Duration.ofMinutes(10));
  }

  private static GateProfile gate() {
    return new GateProfile(
        "noi-bai",
        Map.of(LanguageTag.VI, "Nội Bài"),
        HA_NOI,
        List.of(LanguageTag.VI, LanguageTag.EN),
        List.of(new OpeningHours(EnumSet.allOf(DayOfWeek.class), 0, 1440)),
        List.of(new Zone("noi-bai-arrivals", Direction.ARRIVING, Map.of())),
        new Panel(1080, 1920, 403, 700, 600));
  }

  static Reported reported() {
    var visible = new ReportedRelease("demo", RELEASE, NOW);
    var unseen = new ReportedRelease("demo", "01KAN8G1D0AAAAAAAAAAAAAAAA", null);
    return new Reported(
        KIOSK,
        7,
        42,
        Phase.TRIAL,
        List.of(visible),
        List.of(unseen),
        List.of(unseen),
        100,
        "TRIAL_FAILED(no frame)",
        "0.1.0",
        NOW,
        12_000_000_000L,
        3,
        List.of(new Finding("BROKEN_BLOB", "a file was damaged and is fetched again", NOW)));
  }

  static Hello hello() {
    return new Hello(7, 42, 5, 0, 0, EPOCH, 12);
  }

  static StatBatch batch() {
    return batch(
        List.of(
            new StatRow(Metrics.SESSION, Shape.PLAIN_HOUR, List.of(), 9),
            new StatRow(
                Metrics.VIEW,
                Shape.ITEM_LANGUAGE_DAY,
                List.of("demo/entry-visa/e-visa", "0123456789ab", "en"),
                17),
            new StatRow(
                Metrics.DWELL,
                Shape.ITEM_LANGUAGE_DAY,
                List.of("demo/entry-visa/e-visa", "0123456789ab", "en", "5-15"),
                4)));
  }

  static StatBatch batch(List<StatRow> rows) {
    return new StatBatch(
        KIOSK,
        EPOCH,
        13,
        2,
        1,
        NOW,
        NOW.plus(Duration.ofDays(1)),
        HA_NOI,
        420,
        BatchKind.DAY,
        false,
        Mode.LIVE,
        rows);
  }

  static Ack ack() {
    return new Ack(KIOSK, EPOCH, 12, List.of(3L, 11L));
  }

  static EnrolRequest enrolRequest() {
    return new EnrolRequest(
        Base32.encode(new byte[16]), "-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n");
  }

  static EnrolAnswer enrolAnswer() {
    String certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    return new EnrolAnswer(
        KIOSK,
        "noi-bai",
        certificate,
        certificate,
        new Endpoints("sync.example.vn", 8443, 8883),
        "eyJzaWduZWQiOnt9fQ==");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
