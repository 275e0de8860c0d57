package org.gatekiosk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  @TempDir private Path root;

  @BeforeEach
  void build() throws IOException {
    for (var module : List.of("sync-server/server-app", "kiosk-client/kiosk-app")) {
      var target = root.resolve(module).resolve("target");
      Files.createDirectories(target.resolve("lib"));
      Files.createFile(target.resolve("own.jar"));
      Files.createFile(target.resolve("notes.txt"));
      Files.createFile(target.resolve("lib/b.jar"));
      Files.createFile(target.resolve("lib/a.jar"));
    }
  }

  private Installation installation() {
    return new Installation(root, Path.of("/jdk/bin/java"));
  }

  @Test
  void server_runsTheBuiltJarsWithItsArguments() throws IOException {
    var command = installation().server(List.of("--home", "/srv/a b")).command();

    assertThat(command.getFirst()).isEqualTo("/jdk/bin/java");
    assertThat(command)
        .endsWith("org.gatekiosk.server.app.ServerMain", "--home", "/srv/a b")
        .contains(
            "%1$s/lib/a.jar:%1$s/lib/b.jar:%1$s/own.jar"
                .formatted(root.resolve("sync-server/server-app/target")));
  }

  @Test
  void kiosk_headless_drawsWithoutAWindowUpright() throws IOException {
    var command = installation().kiosk(List.of("--headless")).command();

    assertThat(command).contains("-Dglass.platform=Monocle", "-Dheadless.geometry=1080x1920-32");
  }

  @Test
  void kiosk_aotCache_isWrittenOnceAndAnewAfterABuild() throws IOException {
    var cache = root.resolve("kiosk.aot");
    assertThat(installation().kiosk(List.of(), cache).command())
        .contains("-XX:AOTCacheOutput=" + cache);

    Files.createFile(cache);
    assertThat(installation().kiosk(List.of(), cache).command()).contains("-XX:AOTCache=" + cache);

    Files.setLastModifiedTime(cache, FileTime.fromMillis(0));
    assertThat(installation().kiosk(List.of(), cache).command())
        .contains("-XX:AOTCacheOutput=" + cache);
    assertThat(cache).doesNotExist();
  }
}
