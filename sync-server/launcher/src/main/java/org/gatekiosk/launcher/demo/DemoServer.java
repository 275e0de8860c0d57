package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatekiosk.launcher.ChildProgram;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;

/// The demo's sync server. A server that ends without being told to is started again, as a service
/// manager would do it.
///
/// Threads: `keepRunning` has a thread of its own; all methods may be called from any thread.
public final class DemoServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String READY = "ready ";

  private final Installation installation;
  private final DemoHome home;
  private final Map<String, String> portOptions;
  private ChildProgram program;
  private URI address;
  private boolean wanted = true;

  private DemoServer(
      Installation installation,
      DemoHome home,
      Map<String, String> portOptions,
      ChildProgram program)
      throws FailedException, InterruptedException {
    this.installation = installation;
    this.home = home;
    this.portOptions = Map.copyOf(portOptions);
    this.program = program;
    this.address = awaitReady(program);
  }

  /// Starts the server and waits until it is ready.
  ///
  /// @param portOptions values by option of the server
  public static DemoServer start(
      Installation installation, DemoHome home, Map<String, String> portOptions)
      throws IOException, FailedException, InterruptedException {
    var program = launch(installation, home, portOptions);
    try {
      var server = new DemoServer(installation, home, portOptions, program);
      server.watch();
      return server;
    } catch (FailedException | InterruptedException e) {
      program.close();
      throw e;
    }
  }

  /// The console's address.
  public synchronized URI address() {
    return address;
  }

  public synchronized ChildProgram program() {
    return program;
  }

  /// `kill -9`; the server is started again by itself.
  public void kill() throws InterruptedException {
    program().kill();
  }

  /// Ends the server until [#resume].
  public void pause() {
    close();
  }

  /// Starts the server that was paused and waits until it is ready.
  public void resume() throws IOException, FailedException, InterruptedException {
    var resumed = launch(installation, home, portOptions);
    var ready = awaitReady(resumed);
    synchronized (this) {
      program = resumed;
      address = ready;
      wanted = true;
    }
    watch();
  }

  @Override
  public void close() {
    ChildProgram running;
    synchronized (this) {
      wanted = false;
      running = program;
    }
    running.close();
  }

  private void watch() {
    Thread.ofPlatform().daemon().name("server watch").start(this::keepRunning);
  }

  private void keepRunning() {
    try {
      while (awaitEnd()) {
        var restarted = launch(installation, home, portOptions);
        synchronized (this) {
          program = restarted;
          if (!wanted) {
            restarted.close();
            return;
          }
        }
        var ready = awaitReady(restarted);
        synchronized (this) {
          address = ready;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | FailedException e) {
      System.err.println("server: " + e.getMessage());
    }
  }

  private boolean awaitEnd() throws InterruptedException {
    program().awaitEnd();
    synchronized (this) {
      return wanted;
    }
  }

  private static ChildProgram launch(
      Installation installation, DemoHome home, Map<String, String> portOptions)
      throws IOException {
    var arguments = new ArrayList<>(List.of("--home", home.server().toString()));
    portOptions.forEach((option, port) -> arguments.addAll(List.of(option, port)));
    return installation.server(arguments).inBackground("server", home.log("server"));
  }

  private static URI awaitReady(ChildProgram program) throws FailedException, InterruptedException {
    var line = program.awaitLine(printed -> printed.startsWith(READY), PATIENCE);
    return URI.create(line.substring(READY.length()).trim());
  }
}
