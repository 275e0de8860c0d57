package org.gatekiosk.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProgramTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private ChildProgram shell(String script) throws IOException {
    return new ChildProgram.Start(List.of("/bin/sh", "-c", script))
        .inBackground("shell", folder.resolve("logs/shell.log"));
  }

  @Test
  void awaitLine_passesOverOthersAndKeepsThemInTheLog() throws Exception {
    try (var program = shell("echo one; echo two; echo three; read line")) {
      assertThat(program.awaitLine(line -> line.startsWith("t"), PATIENCE)).isEqualTo("two");
      assertThat(program.awaitLine(_ -> true, PATIENCE)).isEqualTo("three");
    }

    assertThat(folder.resolve("logs/shell.log")).hasContent("one\ntwo\nthree");
  }

  @Test
  void awaitLine_programEndsBefore_namesItsExitCode() throws Exception {
    try (var program = shell("echo one; exit 3")) {
      assertThatThrownBy(() -> program.awaitLine("two"::equals, PATIENCE))
          .isInstanceOf(FailedException.class)
          .hasMessageContaining("shell ended with 3");
    }
  }

  @Test
  void tell_reachesTheProgram() throws Exception {
    try (var program = shell("read line; echo heard $line")) {
      program.tell("this");

      assertThat(program.awaitLine(_ -> true, PATIENCE)).isEqualTo("heard this");
    }
  }

  @Test
  void end_programThatDoesNotListen_isKilled() throws Exception {
    var program = shell("trap '' TERM; echo deaf; while :; do read line; done </dev/zero");
    program.awaitLine("deaf"::equals, PATIENCE);

    program.end(Duration.ZERO);

    assertThat(program.isRunning()).isFalse();
  }
}
