package org.gatekiosk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gatekiosk.launcher.FailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPortsTest {
  private static final DemoPorts FIRST = new DemoPorts(8081, 8443, 8884);
  private final DemoHome home;

  DemoPortsTest(@TempDir Path folder) throws IOException, FailedException {
    home = DemoHome.open(folder.resolve("demo"), false);
  }

  private void enrol() throws IOException {
    Files.createDirectories(home.kiosk().resolve("identity"));
  }

  @Test
  void kept_withoutKiosk_areNotBinding() throws IOException, FailedException {
    FIRST.keep(home);

    assertThat(DemoPorts.kept(home)).isEmpty();
  }

  @Test
  void kept_withKiosk_areThoseOfTheFirstStart() throws IOException, FailedException {
    FIRST.keep(home);
    enrol();

    assertThat(DemoPorts.kept(home)).contains(FIRST);
  }

  @Test
  void kept_damagedFile_saysWhatToDo() throws IOException {
    Files.writeString(home.ports(), "{\"http\":8080}");
    enrol();

    assertThatThrownBy(() -> DemoPorts.kept(home))
        .isInstanceOf(FailedException.class)
        .hasMessageContaining("ports.json")
        .hasMessageContaining("--fresh");
  }

  @Test
  void read_fileOfTheServer_isUnderstood() throws IOException, FailedException {
    Path file = home.folder().resolve("of-the-server.json");
    Files.writeString(
        file, "{\"host\":\"localhost\",\"http\":8081,\"https\":8443,\"mqtt\":8884}\n");

    assertThat(DemoPorts.read(file)).isEqualTo(FIRST);
  }

  @Test
  void options_wishes_moveTheConsoleOnly() {
    var options = FIRST.options(Map.of("--http-port", "9000", "--https-port", "9001"));

    assertThat(options)
        .containsExactly(
            Map.entry("--http-port", "9000"),
            Map.entry("--https-port", "8443"),
            Map.entry("--mqtt-port", "8884"));
  }

  @Test
  void options_withoutWishes_areThoseOfTheFirstStart() {
    assertThat(FIRST.options(Map.of()))
        .containsExactly(
            Map.entry("--http-port", "8081"),
            Map.entry("--https-port", "8443"),
            Map.entry("--mqtt-port", "8884"));
  }

  @Test
  void reaches_onlyWhereTheKioskLooks() {
    assertThat(new DemoPorts(1, 8443, 8884).reaches(FIRST)).isTrue();
    assertThat(new DemoPorts(8081, 8444, 8884).reaches(FIRST)).isFalse();
    assertThat(new DemoPorts(8081, 8443, 8885).reaches(FIRST)).isFalse();
  }
}
