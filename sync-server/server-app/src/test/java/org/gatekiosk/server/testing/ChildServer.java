package org.gatekiosk.server.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gatekiosk.server.app.Ports;
import org.gatekiosk.server.app.ServerMain;

/// The server's real program in a process of its own, which can be killed.
public final class ChildServer implements AutoCloseable {
  private static final int FIRST_PORT = 23_000;
  private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
  private static final Duration STOP_TIMEOUT = Duration.ofMinutes(1);

  private final Process process;
  private final Path output;
  private final Path errors;
  private final Ports ports;

  private ChildServer(Process process, Path output, Path errors, Ports ports) {
    this.process = process;
    this.output = output;
    this.errors = errors;
    this.ports = ports;
  }

  /// Starts the program and waits until it says that it is ready.
  ///
  /// @param logs an existing folder
  public static ChildServer start(Path home, Path logs) throws IOException {
    Path output = Files.createTempFile(logs, "server", ".out");
    Path errors = Files.createTempFile(logs, "server", ".err");
    String here = System.getProperty("java.class.path", "");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", here),
                ServerMain.class.getName(),
                "--home",
                home.toString(),
                "--http-port",
                String.valueOf(FIRST_PORT),
                "--https-port",
                String.valueOf(FIRST_PORT + 500),
                "--mqtt-port",
                String.valueOf(FIRST_PORT + 900))
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    await()
        .atMost(START_TIMEOUT)
        .until(() -> !process.isAlive() || read(output).contains("ready http"));
    if (!process.isAlive()) {
      throw new IOException("the server ended: " + read(output) + read(errors));
    }
    return new ChildServer(process, output, errors, Ports.read(home));
  }

  public Ports ports() {
    return ports;
  }

  /// Nobody.
  public ApiClient anonymous() {
    return new ApiClient(ports.http(), "");
  }

  /// A new kiosk, enrolled.
  public TestKiosk kiosk(ApiClient admin, String id) {
    return TestKiosk.enrol(ports, RunningServer.enrolmentString(admin, id));
  }

  /// Kills it as `kill -9` does.
  public void kill() {
    process.destroyForcibly();
    ended();
  }

  /// Asks it to stop, waits, and answers what it said since it was started.
  public List<String> stop() {
    process.destroy();
    ended();
    return (read(output) + read(errors)).lines().toList();
  }

  private void ended() {
    await().atMost(STOP_TIMEOUT).until(() -> !process.isAlive());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
