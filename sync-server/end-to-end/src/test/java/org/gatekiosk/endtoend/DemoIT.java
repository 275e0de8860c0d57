package org.gatekiosk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo as a user runs it, in processes of its own.
@Tag("long")
class DemoIT {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void demo_serverAndKioskKilledInTheMiddle_countsEveryViewOnce() throws Exception {
    var report = folder.resolve("report.json");

    int exitCode = demo(report, "--fresh", "--kiosk-first", "--kill-server", "--kill-kiosk");

    assertThat(exitCode).as(log()).isZero();
    var told = Fields.parse(Files.readAllBytes(report), Limits.ofBytes(1 << 20));
    assertThat(told.integer("viewsOnServer", 0, 10_000))
        .isEqualTo(told.integer("viewsOnKiosk", 1, 10_000));
    assertThat(told.strings("languages")).hasSize(8);
    assertThat(told.integer("sessionsTouched", 0, 100)).isEqualTo(16);
    assertThat(told.integer("qrDecoded", 0, 1_000)).isGreaterThanOrEqualTo(16);
    assertThat(told.strings("screenshots"))
        .hasSizeGreaterThan(60)
        .allSatisfy(shot -> assertThat(folder.resolve(shot)).isNotEmptyFile());
  }

  private int demo(Path report, String... options) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Dgatekiosk.root=" + ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                "org.gatekiosk.launcher.Main",
                "demo",
                "--headless",
                "--exit",
                "--home",
                folder.resolve("home").toString(),
                "--report",
                report.toString()));
    command.addAll(List.of(options));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("demo.log").toFile())
            .start();
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).as("ended in time").isTrue();
    return process.exitValue();
  }

  private String log() throws Exception {
    return Files.readString(folder.resolve("demo.log"));
  }
}
