package org.gatekiosk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoReportTest {
  private static DemoReport report(
      long items, long sessions, long onKiosk, long onServer, long shown, long decoded) {
    return new DemoReport(
        900,
        1500,
        items,
        List.of("vi", "en"),
        sessions,
        onKiosk,
        onServer,
        shown,
        decoded,
        List.of(),
        200,
        300);
  }

  @Test
  void shortcomings_allHappened_areNone() {
    assertThat(report(48, 4, 12, 12, 4, 4).shortcomings(4)).isEmpty();
  }

  @Test
  void shortcomings_eachNamesItsFigures() {
    assertThat(report(48, 3, 12, 12, 4, 4).shortcomings(4)).containsExactly("3 sessions of 4");
    assertThat(report(48, 4, 12, 11, 4, 4).shortcomings(4))
        .containsExactly("views: 12 on the kiosk, 11 on the server");
    assertThat(report(48, 4, 0, 0, 4, 4).shortcomings(4))
        .containsExactly("views: 0 on the kiosk, 0 on the server");
    assertThat(report(48, 4, 12, 12, 3, 4).shortcomings(4))
        .containsExactly("QR codes: 3 shown, 4 decoded");
    assertThat(report(48, 4, 12, 12, 3, 3).shortcomings(4))
        .containsExactly("QR codes: 3 shown, 3 decoded");
    assertThat(report(0, 4, 12, 12, 4, 4).shortcomings(4))
        .containsExactly("the active release has no item");
  }

  @Test
  void write_namesScreenshotsFromItsOwnFolder(@TempDir Path folder) throws IOException {
    var report =
        new DemoReport(
            900,
            1500,
            48,
            List.of("vi"),
            1,
            2,
            2,
            1,
            1,
            List.of(folder.resolve("out/screenshots/home.png")),
            200,
            300);

    report.write(folder.resolve("out/report.json"));

    assertThat(folder.resolve("out/report.json"))
        .content()
        .contains("\"screenshots\":[\"screenshots/home.png\"]", "\"kioskRssMb\":200");
  }
}
