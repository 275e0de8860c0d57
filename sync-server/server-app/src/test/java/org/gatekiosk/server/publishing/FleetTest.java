package org.gatekiosk.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.rollout.Assignment;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.ShortLinkStore;
import org.gatekiosk.server.store.Sql;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.repository.RepositoryKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real SQLite.
class FleetTest {
  private static final KioskId FIRST = new KioskId("fleet-1");
  private static final KioskId SECOND = new KioskId("fleet-2");

  private final MovableClock clock = MovableClock.at("2026-11-22T08:00:00Z");
  private final List<KioskId> told = new ArrayList<>();
  private final Database database;
  private final KioskStore kiosks;
  private final PublicationStore publications;
  private final ShortLinkStore links;
  private final Fleet fleet;

  FleetTest(@TempDir Path home) throws IOException {
    database = Database.open(home);
    kiosks = new KioskStore(database);
    publications = new PublicationStore(database);
    links = new ShortLinkStore(database, new Random(1));
    var assignments =
        new Assignments(
            kiosks,
            publications,
            links,
            new Assignment(List.of(new Endpoints("localhost", 8443, 8883)), "http://localhost/q/"),
            RepositoryKeys.open(Files.createDirectories(home.resolve("keys"))).director(),
            clock);
    var silent = new Silent();
    fleet =
        new Fleet(database, new GateStore(database), kiosks, assignments, silent, silent, clock);
  }

  @BeforeEach
  void makeGateAndKiosk() {
    fleet.put(gate("Fleet gate"));
    assertThat(fleet.place(FIRST, "fleet", "fleet-hall"))
        .isInstanceOf(Fleet.Placement.Placed.class);
    told.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Gate gate(String title) {
    return new Gate(
        new GateProfile(
            "fleet",
            Map.of(LanguageTag.EN, title),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            List.of(LanguageTag.EN),
            List.of(),
            List.of(new Zone("fleet-hall", Direction.BOTH, Map.of(LanguageTag.EN, "Hall"))),
            new Panel(1080, 1920, 204, 700, 600)),
        StatisticsPolicy.DEMO);
  }

  private Kiosk first() {
    return kiosks.find(FIRST).orElseThrow();
  }

  /// A publication at the gate that nobody was assigned yet, as it is before its first kiosk.
  private void publish(int itemsWithQrCodes) {
    Sql.execute(
        database,
        "INSERT INTO person (name, password_hash, roles, created_ms) VALUES ('publisher', '', '', 0)");
    var release =
        new AssignedRelease("demo", "01M82DT3KAQBJDA52BNS8WNJ01", 1, Sha256.of(new byte[0]));
    Instant now = clock.instant();
    database.change(
        transaction -> {
          publications.addRelease(transaction, release, List.of(), now);
          publications.add(
              transaction,
              new Publication(
                  "01M82DT3KAQBJDA52BNS8WNJ02",
                  "demo",
                  release.releaseId(),
                  Set.of("fleet"),
                  "publisher",
                  now));
          for (int i = 0; i < itemsWithQrCodes; i++) {
            links.putTargets(
                transaction,
                release,
                "demo/package/item-with-a-name-" + i,
                Map.of(LanguageTag.EN, "https://example.org/"));
          }
        });
  }

  @Test
  void put_changedGate_tellsItsKiosks() {
    fleet.put(gate("Another title"));

    assertThat(first().generation()).isEqualTo(2);
    assertThat(told).containsExactly(FIRST);
  }

  @Test
  void put_assignmentTooLargeForAKiosk_changesNothing() {
    publish(2000);

    assertThatThrownBy(() -> fleet.put(gate("Another title")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fleet-1");

    assertThat(first().generation()).isEqualTo(1);
    assertThat(told).isEmpty();
    assertThat(new GateStore(database).find("fleet").orElseThrow().profile().title(LanguageTag.EN))
        .isEqualTo("Fleet gate");
  }

  @Test
  void place_assignmentTooLarge_isRefusedAndThereIsNoKiosk() {
    publish(2000);

    assertThat(fleet.place(SECOND, "fleet", "fleet-hall"))
        .isInstanceOf(Fleet.Placement.TooMuch.class);

    assertThat(kiosks.all()).extracting(Kiosk::id).containsExactly(FIRST);
  }

  @Test
  void place_manyShortLinks_areAllAssigned() {
    publish(100);

    fleet.place(SECOND, "fleet", "fleet-hall");

    assertThat(kiosks.desired(SECOND).orElseThrow().length).isLessThan(65_536);
  }

  @Test
  void put_profileTooLarge_isRefused() {
    assertThatThrownBy(() -> fleet.put(gate("x".repeat(33_000))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32768");
  }

  private final class Silent implements Announcer, Changes {
    @Override
    public void desired(KioskId kiosk) {
      told.add(kiosk);
    }

    @Override
    public void news() {}

    @Override
    public void kioskChanged(KioskId kiosk) {}

    @Override
    public void publicationChanged(String publication) {}

    @Override
    public void packagesChanged() {}

    @Override
    public void statisticsChanged(KioskId kiosk) {}
  }
}
