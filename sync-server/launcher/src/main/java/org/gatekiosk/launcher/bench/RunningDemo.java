package org.gatekiosk.launcher.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.demo.DemoHome;
import org.gatekiosk.launcher.demo.DemoKiosk;
import org.gatekiosk.launcher.demo.DemoServer;
import org.gatekiosk.launcher.demo.People;
import org.gatekiosk.launcher.demo.Preparation;
import org.gatekiosk.launcher.demo.ServerApi;

/// A fresh server and a kiosk without a window, with the sample content on it, to be measured.
final class RunningDemo implements AutoCloseable {
  private final DemoHome home;
  private final DemoServer server;
  private final DemoKiosk kiosk;
  private final Preparation preparation;

  private RunningDemo(DemoHome home, DemoServer server, DemoKiosk kiosk, Preparation preparation) {
    this.home = home;
    this.server = server;
    this.kiosk = kiosk;
    this.preparation = preparation;
  }

  static RunningDemo start(Installation installation)
      throws IOException, FailedException, InterruptedException {
    var home = DemoHome.open(installation.root().resolve("target/bench/home"), true);
    var people = People.open(home);
    var server = DemoServer.start(installation, home, Map.of());
    try {
      var api = new ServerApi(server::address);
      var preparation = new Preparation(installation, home, people, api, InstantSource.system());
      preparation.prepare();
      var kiosk = DemoKiosk.start(installation, home, new DemoKiosk.Mode(true, false, true));
      awaitContent(kiosk, preparation);
      return new RunningDemo(home, server, kiosk, preparation);
    } catch (IOException | FailedException | InterruptedException e) {
      server.close();
      throw e;
    }
  }

  private static void awaitContent(DemoKiosk kiosk, Preparation preparation)
      throws IOException, FailedException, InterruptedException {
    try {
      preparation.awaitVisible(preparation.publish());
    } catch (IOException | FailedException | InterruptedException e) {
      kiosk.close();
      throw e;
    }
  }

  DemoHome home() {
    return home;
  }

  DemoServer server() {
    return server;
  }

  DemoKiosk kiosk() {
    return kiosk;
  }

  Preparation preparation() {
    return preparation;
  }

  @Override
  public void close() {
    kiosk.close();
    server.close();
  }
}
