package org.gatekiosk.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.device.simulated.SimulatedBox;
import org.gatekiosk.kiosk.session.IdlePolicy;
import org.gatekiosk.kiosk.session.InputMode;
import org.gatekiosk.kiosk.session.VisitSession;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.simulation.SimulatedScreen;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.trust.SignedEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskTest {
  @TempDir private Path folder = Path.of("");
  private final MovableClock clock = MovableClock.at("2026-11-22T01:00:00Z");
  private final SimulatedScreen screen = new SimulatedScreen(clock.instant());

  private Kiosk open() throws IOException {
    var settings = new KioskSettings(folder, "0.1.0", Mode.LIVE);
    return Kiosk.open(settings, screen, new SimulatedBox(), clock, new Random(1));
  }

  private void assign() throws IOException {
    var desired =
        new Desired(
            Samples.KIOSK,
            1,
            clock.instant().plusSeconds(60),
            List.of(),
            Samples.settings(),
            List.of(),
            List.of(),
            "https://gk.example/q/",
            Map.of("demo/help/taxi", Map.of(LanguageTag.EN, "ab12")));
    Files.write(folder.resolve("desired.json"), SignedEnvelope.unsigned(desired.toJson()).encode());
  }

  @Test
  void open_newHome_isEmptyAndKnowsNoPlace() throws IOException {
    try (Kiosk kiosk = open()) {
      kiosk.startSync();

      assertThat(kiosk.catalogAtStart().everything()).isEmpty();
      assertThat(kiosk.place()).isEmpty();
      assertThat(kiosk.languages()).containsExactly(LanguageTag.VI, LanguageTag.EN);
      assertThat(kiosk.enrolled()).isFalse();
    }
  }

  @Test
  void open_confirmedRelease_touchesNoDatabase() throws IOException {
    try (Kiosk kiosk = open()) {
      assertThat(kiosk.catalogAtStart().label()).isEmpty();
      assertThat(folder.resolve("kiosk.db")).doesNotExist();
    }
  }

  @Test
  void place_assignmentOnDisk_isKnownWithoutNetwork() throws IOException {
    assign();
    try (Kiosk kiosk = open()) {
      assertThat(kiosk.place().orElseThrow().zone()).isEqualTo(Samples.ARRIVALS);
      assertThat(kiosk.languages()).isEqualTo(Samples.GATE.languages());
      assertThat(kiosk.shortLink(Samples.entry(Samples.item("taxi")), LanguageTag.EN))
          .contains("https://gk.example/q/ab12");
      assertThat(kiosk.shortLink(Samples.entry(Samples.item("bus")), LanguageTag.EN)).isEmpty();
    }
  }

  @Test
  void open_brokenAssignment_startsWithoutOne() throws IOException {
    Files.writeString(folder.resolve("desired.json"), "{");
    try (Kiosk kiosk = open()) {
      assertThat(kiosk.desired()).isEmpty();
    }
  }

  @Test
  void totals_afterAVisitAndARestart_areStillThere() throws IOException {
    try (Kiosk kiosk = open()) {
      var visit = new VisitSession(clock, kiosk.counter(), IdlePolicy.STANDARD);
      visit.input(InputMode.TOUCH);
      visit.opened(Samples.entry(Samples.item("taxi")), LanguageTag.EN, LanguageTag.EN);
      visit.qrShown();
      clock.advance(Duration.ofSeconds(4));
      visit.finished();
    }
    try (Kiosk again = open()) {
      assertThat(again.totals()).isEqualTo(new KioskTotals(1, 1, 0));
    }
  }

  @Test
  void settings_wrongVersion_namesTheKeyAndTheValue() {
    assertThatThrownBy(() -> new KioskSettings(folder, "1", Mode.LIVE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("appVersion must be major.minor.patch: '1'");
  }
}
