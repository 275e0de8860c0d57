package org.gatekiosk.content.builder.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Runs a program that decodes hostile files: fixed arguments, no shell, no input, a time-out.
final class ChildProcess {
  private static final int MAX_OUTPUT_BYTES = 64 * 1024;

  private ChildProcess() {}

  /// What the program wrote to standard output and error.
  record Ended(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }

    /// The last line that says something.
    String lastLine() {
      return Arrays.stream(output.split("\n"))
          .filter(line -> !line.isBlank())
          .reduce((_, last) -> last)
          .orElse("exit code " + exitCode);
    }
  }

  /// Where the program is; empty when it is not installed.
  static Optional<Path> find(String program) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin");
    return Arrays.stream(path.split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Runs a program to its end.
  ///
  /// @param folder where it works and where its output is kept while it runs
  /// @return empty when it was still running at the time-out and was killed
  static Optional<Ended> run(Path folder, Duration timeout, List<String> command)
      throws IOException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new java.io.File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    // One thread and no user settings: the same input gives the same bytes on every machine.
    builder.environment().put("VIPS_CONCURRENCY", "1");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      return Optional.of(new Ended(process.exitValue(), read(output)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + command.getFirst(), e);
    } finally {
      process.destroyForcibly().onExit().join(); // it must not write into a folder that goes away
    }
  }

  private static String read(Path output) throws IOException {
    try (var in = Files.newInputStream(output)) {
      return new String(in.readNBytes(MAX_OUTPUT_BYTES), StandardCharsets.UTF_8);
    }
  }
}
