package org.gatekiosk.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.server.api.StatisticsReport.CompletenessAnswer;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.Sql;
import org.gatekiosk.server.store.StatisticsQueries;
import org.gatekiosk.server.store.StatisticsQueries.Period;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real SQLite: a kiosk that sent four hours of a day that is long over.
class StatisticsTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-21T17:00:00Z"); // in Viet Nam
  private static final Instant NEXT_WEEK = MIDNIGHT.plus(Duration.ofDays(7));
  private static final int SENT_HOURS = 4;

  private final Database database;
  private final Statistics statistics;

  StatisticsTest(@TempDir Path home) {
    database = Database.open(home);
    statistics =
        new Statistics(
            new StatisticsQueries(database),
            new GateStore(database),
            Clock.fixed(NEXT_WEEK, ZoneOffset.UTC));
  }

  @BeforeEach
  void receive() {
    var gate =
        new Gate(
            new GateProfile(
                "gia-lam",
                Map.of(LanguageTag.EN, "Gia Lam"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                List.of(LanguageTag.EN),
                List.of(),
                List.of(new Zone("gia-lam-hall", Direction.BOTH, Map.of(LanguageTag.EN, "Hall"))),
                new Panel(1080, 1920, 204, 700, 600)),
            StatisticsPolicy.STANDARD);
    database.change(transaction -> new GateStore(database).put(transaction, gate, Instant.EPOCH));
    Sql.execute(
        database,
        """
        INSERT INTO kiosk (id, gate, zone, created_ms, enrolled_ms)
        VALUES ('gl-1', 'gia-lam', 'gia-lam-hall', 0, 0)
        """);
    for (int hour = 0; hour < SENT_HOURS; hour++) {
      Instant from = MIDNIGHT.plus(Duration.ofHours(hour));
      Sql.execute(
          database,
          "INSERT INTO batch VALUES ('gl-1', 'epoch', ?, 'HOUR', ?, ?, 0)",
          hour + 1,
          from.toEpochMilli(),
          from.plus(Duration.ofHours(1)).toEpochMilli());
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private CompletenessAnswer completenessOfTheDay() {
    return statistics
        .report(new Period("", "2026-11-22", "2026-11-22", Mode.LIVE), Locale.ENGLISH)
        .completeness();
  }

  @Test
  void report_kioskThatWentSilent_lacksTheRestOfTheDay() {
    var completeness = completenessOfTheDay();

    assertThat(completeness.received()).isEqualTo(SENT_HOURS);
    assertThat(completeness.expected()).isEqualTo(24);
  }

  @Test
  void report_kioskTakenOutOfService_isCompleteUntilThen() {
    new KioskStore(database)
        .revoke(new KioskId("gl-1"), MIDNIGHT.plus(Duration.ofHours(SENT_HOURS)));

    var completeness = completenessOfTheDay();

    assertThat(completeness.expected()).isEqualTo(SENT_HOURS);
    assertThat(completeness.percent()).isEqualTo(100);
    assertThat(completeness.completeUntil()).isEqualTo(NEXT_WEEK);
  }
}
