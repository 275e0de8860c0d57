package org.gatekiosk.server.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.gatekiosk.server.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir private Path home;

  @Test
  void take_second_isRefusedUntilTheFirstIsGone() throws IOException {
    try (var _ = HomeLock.take(home)) {
      assertThatThrownBy(() -> HomeLock.take(home))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(home.toString())
          .hasMessageContaining("ports.json");
    }

    assertThatCode(() -> HomeLock.take(home).close()).doesNotThrowAnyException();
  }

  @Test
  void start_homeOfARunningServer_isRefused() {
    Path taken = RunningServer.shared().server().part(Foundation.class).home();
    var settings = new ServerSettings(taken, "localhost", 25_000, 25_100, 25_200);

    assertThatThrownBy(() -> Server.start(settings, Clock.systemUTC(), new SecureRandom()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a server is running");
  }
}
