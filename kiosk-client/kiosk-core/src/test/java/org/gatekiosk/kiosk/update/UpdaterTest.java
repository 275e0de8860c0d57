package org.gatekiosk.kiosk.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemDocument;
import org.gatekiosk.device.simulated.SimulatedBox;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.simulation.SimulatedScreen;
import org.gatekiosk.kiosk.simulation.SimulatedServer;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdaterTest {
  private static final byte[] POSTER = "{\"poster\":1}".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path home = Path.of("");
  private final MovableClock clock = MovableClock.at("2026-11-22T08:00:00Z");
  private final SimulatedServer server = new SimulatedServer(clock);
  private final SimulatedBox box = new SimulatedBox();
  private SimulatedScreen screen = new SimulatedScreen(clock.instant());

  @BeforeEach
  void enrol() {
    server.enrol(new KioskHome(home).trust());
  }

  private UpdateBench start() throws IOException {
    screen = new SimulatedScreen(clock.instant());
    return new UpdateBench(home, server, screen, box, clock, WriteGate.OPEN);
  }

  private Item withPoster(String id) {
    var file = Samples.file("items/" + id + "/poster.json", POSTER, FileClass.IMAGE);
    server.upload(POSTER);
    return Samples.item(id).files(List.of(file)).build();
  }

  private static List<String> active(UpdateStatus status) {
    return status.active().stream().map(ReportedRelease::releaseId).toList();
  }

  @Test
  void install_firstRelease_isShownConfirmedAndReported() throws IOException {
    AssignedRelease release = server.publish(withPoster("taxi"), withPoster("bus"));
    try (UpdateBench bench = start()) {

      UpdateStatus status = bench.install(server.assign(release));

      assertThat(bench.atStart.everything()).isEmpty();
      assertThat(status.phase()).isEqualTo(Phase.IDLE);
      assertThat(status.whyNot()).isNull();
      assertThat(status.active())
          .containsExactly(new ReportedRelease("demo", release.releaseId(), clock.instant()));
      assertThat(bench.reports.stream().map(UpdateStatus::phase).distinct())
          .containsExactly(
              Phase.PLANNED, Phase.FETCHING, Phase.FETCHED, Phase.STAGED, Phase.TRIAL, Phase.IDLE);
      assertThat(screen.shown()).containsExactly(release.releaseId());
    }
    try (UpdateBench again = start()) {
      assertThat(again.atStart.label()).isEqualTo(release.releaseId());
      assertThat(again.atStart.everything()).hasSize(2);
    }
  }

  @Test
  void install_oneItemChanged_fetchesOnlyThat() throws IOException {
    AssignedRelease first = server.publish(withPoster("taxi"), withPoster("bus"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(first));
      int before = server.given().size();

      bench.install(server.assign(server.publish(withPoster("taxi"), withPoster("train"))));

      assertThat(server.given()).hasSize(before + 1);
    }
  }

  @Test
  void install_backToThePreviousRelease_costsNoByte() throws IOException {
    AssignedRelease first = server.publish(withPoster("taxi"));
    AssignedRelease second = server.publish(withPoster("bus"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(first));
      bench.install(server.assign(second));
      int before = server.given().size();

      UpdateStatus status = bench.install(server.assign(first));

      assertThat(active(status)).containsExactly(first.releaseId());
      assertThat(server.given()).hasSize(before);
    }
  }

  @Test
  void install_notListedInTrustedMetadata_keepsThePreviousRelease() throws IOException {
    AssignedRelease first = server.publish(withPoster("taxi"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(first));

      UpdateStatus status =
          bench.install(server.assign(server.unlisted("0.1.0", withPoster("bus"))));

      assertThat(status.whyNot()).startsWith("SIGNATURE(not listed");
      assertThat(active(status)).containsExactly(first.releaseId());
    }
  }

  @Test
  void install_programTooOld_saysWhichOneIsNeeded() throws IOException {
    AssignedRelease release = server.unlisted("0.10.0", withPoster("taxi"));
    server.list(release);
    try (UpdateBench bench = start()) {

      UpdateStatus status = bench.install(server.assign(release));

      assertThat(status.whyNot()).endsWith("needs 0.10.0)");
      assertThat(screen.shown()).isEmpty();
    }
  }

  @Test
  void install_noSpace_changesNothing() throws IOException {
    AssignedRelease release = server.publish(withPoster("taxi"));
    box.fillDiskTo(10);
    try (UpdateBench bench = start()) {

      UpdateStatus status = bench.install(server.assign(release));

      assertThat(status.whyNot()).isEqualTo("NO_SPACE");
      assertThat(screen.shown()).isEmpty();
    }
  }

  @Test
  void install_connectionCut_resumesInTheMiddleOfTheFile() throws IOException {
    Item item = withPoster("taxi");
    AssignedRelease release = server.publish(item);
    try (UpdateBench bench = start()) {
      server.cutAfter(100);
      UpdateStatus cut = bench.install(server.assign(release));
      server.cutAfter(Long.MAX_VALUE);
      clock.advance(Duration.ofMinutes(6));

      UpdateStatus status = bench.work(bench.updater());

      assertThat(cut.whyNot()).startsWith("MISSING(1): the connection ended at 100");
      assertThat(active(status)).containsExactly(release.releaseId());
      assertThat(server.bytesGiven())
          .isEqualTo(ItemDocument.encode(item).length + (long) POSTER.length);
    }
  }

  @Test
  void install_cannotBeRendered_rollsBackAndIsNotTriedAgain() throws IOException {
    AssignedRelease good = server.publish(withPoster("taxi"));
    AssignedRelease bad = server.publish(withPoster("bus"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(good));
      screen.refuse("bus in ko overflows");

      UpdateStatus status = bench.install(server.assign(bad));
      clock.advance(Duration.ofHours(1));
      UpdateStatus later = bench.work(bench.updater());

      assertThat(status.whyNot()).isEqualTo("TRIAL_FAILED(bus in ko overflows)");
      assertThat(active(later)).containsExactly(good.releaseId());
      assertThat(screen.shown()).containsExactly(good.releaseId());
    }
  }

  @Test
  void install_screenStaysBlack_goesBack() throws IOException {
    AssignedRelease good = server.publish(withPoster("taxi"));
    AssignedRelease bad = server.publish(withPoster("bus"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(good));
      screen.black();

      UpdateStatus status = bench.install(server.assign(bad));

      assertThat(status.whyNot()).startsWith("TRIAL_FAILED(no frame");
      assertThat(active(status)).containsExactly(good.releaseId());
    }
    try (UpdateBench again = start()) {
      assertThat(again.atStart.label()).isEqualTo(good.releaseId());
    }
  }

  @Test
  void install_visitRunning_waitsWithTheOldReleaseOnTheScreen() throws IOException {
    AssignedRelease first = server.publish(withPoster("taxi"));
    AssignedRelease second = server.publish(withPoster("bus"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(first));
      screen.visit(true);
      bench.orders.assigned(server.assign(second));
      Updater updater = bench.updater();
      UpdateStatus waiting = bench.work(updater);
      String during = bench.shown.catalog().label();
      screen.visit(false);

      UpdateStatus status = bench.work(updater);

      assertThat(waiting.phase()).isEqualTo(Phase.TRIAL);
      assertThat(during).isEqualTo(first.releaseId());
      assertThat(active(status)).containsExactly(second.releaseId());
    }
  }

  @Test
  void install_supersededInTrial_plansTheNewerOneAndKeepsTheConfirmedOne() throws IOException {
    AssignedRelease first = server.publish(withPoster("taxi"));
    AssignedRelease second = server.publish(withPoster("bus"));
    AssignedRelease third = server.publish(withPoster("train"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(first));
      screen.visit(true);
      bench.orders.assigned(server.assign(second));
      Updater updater = bench.updater();
      bench.work(updater);
      bench.orders.assigned(server.assign(third));
      screen.visit(false);

      UpdateStatus status = bench.work(updater);

      assertThat(active(status)).containsExactly(third.releaseId());
      assertThat(status.previous().getFirst().releaseId()).isEqualTo(first.releaseId());
    }
  }

  @Test
  void start_diedThreeTimesInTrial_showsTheConfirmedReleaseAgain() throws IOException {
    AssignedRelease good = server.publish(withPoster("taxi"));
    AssignedRelease deadly = server.publish(withPoster("bus"));
    Desired desired;
    try (UpdateBench bench = start()) {
      bench.install(server.assign(good));
      screen.visit(true);
      desired = server.assign(deadly);
      bench.install(desired);
    }
    for (int starts = 2; starts <= 3; starts++) {
      try (UpdateBench bench = start()) {
        assertThat(bench.atStart.label()).isEqualTo(deadly.releaseId());
      }
    }

    try (UpdateBench bench = start()) {
      assertThat(bench.atStart.label()).isEqualTo(good.releaseId());
      UpdateStatus status = bench.install(desired);
      assertThat(status.whyNot()).isEqualTo("TRIAL_FAILED(died 3 times)");
      assertThat(active(status)).containsExactly(good.releaseId());
    }
  }

  @Test
  void work_brokenBlob_isNotShownAndFetchedAgain() throws IOException {
    AssignedRelease release = server.publish(withPoster("taxi"));
    try (UpdateBench bench = start()) {
      bench.install(server.assign(release));
      Path blob = bench.shelf.blobs().path(Sha256.of(POSTER));
      Files.writeString(blob, "{\"poster\":2}");
      var file = bench.shown.catalog().everything().getFirst();

      boolean shown = file.files().read(file.item().files().getFirst()).isPresent();
      bench.work(bench.updater());

      assertThat(shown).isFalse();
      assertThat(Files.readAllBytes(blob)).isEqualTo(POSTER);
      assertThat(bench.shelf.blobs().broken()).isEmpty();
      assertThat(screen.refreshed()).isNotEmpty();
    }
  }

  @Test
  void work_brokenItemWhileServerIsAway_showsTheOthersAndMendsLater() throws IOException {
    AssignedRelease release = server.publish(withPoster("taxi"), withPoster("bus"));
    Desired desired = server.assign(release);
    try (UpdateBench bench = start()) {
      bench.install(desired);
    }
    Path document = documentOf("bus");
    Files.write(document, new byte[0]);
    server.away(true);
    try (UpdateBench bench = start()) {
      assertThat(bench.atStart.everything()).hasSize(1);
      bench.install(desired);
      server.away(false);

      bench.work(bench.updater());

      assertThat(bench.shown.catalog().everything()).hasSize(2);
    }
  }

  private Path documentOf(String id) throws IOException {
    try (var files = Files.walk(home.resolve("blobs"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> contains(file, "help/" + id))
          .findFirst()
          .orElseThrow();
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void work_garbage_keepsCurrentAndPreviousOnly() throws IOException {
    AssignedRelease first = server.publish(Samples.item("taxi").build());
    AssignedRelease second = server.publish(Samples.item("bus").build());
    AssignedRelease third = server.publish(Samples.item("train").build());
    try (UpdateBench bench = start()) {
      bench.install(server.assign(first));
      bench.install(server.assign(second));

      bench.install(server.assign(third));

      assertThat(bench.shelf.blobs().all()).hasSize(2);
      assertThat(Files.exists(home.resolve("releases").resolve(first.releaseId()))).isFalse();
      assertThat(Files.exists(home.resolve("releases").resolve(second.releaseId()))).isTrue();
    }
  }
}
