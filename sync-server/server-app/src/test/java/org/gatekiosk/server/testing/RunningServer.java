package org.gatekiosk.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.gatekiosk.server.app.Server;
import org.gatekiosk.server.app.ServerSettings;

/// One real server for all tests of this process, because HiveMQ is one per process.
///
/// It has the people `admin`, `editor`, `approver-1`, `approver-2`, `publisher` and the gate
/// `test-gate` with the zone `test-gate-hall`. Tests use kiosks and packages of their own.
public final class RunningServer {
  public static final String GATE = "test-gate";
  public static final String ZONE = "test-gate-hall";
  public static final String PASSWORD = "correct horse battery";
  private static final int FIRST_PORT = 21_000;
  private static final RunningServer SHARED = start();

  private final Server server;
  private final ApiClient anonymous;
  private final ApiClient admin;

  private RunningServer(Server server, ApiClient anonymous, ApiClient admin) {
    this.server = server;
    this.anonymous = anonymous;
    this.admin = admin;
  }

  public static RunningServer shared() {
    return SHARED;
  }

  private static RunningServer start() {
    try {
      Path home = Files.createTempDirectory("gatekiosk-server");
      var settings =
          new ServerSettings(home, "localhost", FIRST_PORT, FIRST_PORT + 500, FIRST_PORT + 900);
      Server server = Server.start(settings, Clock.systemUTC(), new SecureRandom());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      var anonymous = new ApiClient(server.ports().http(), "");
      String link = Files.readString(home.resolve("first-administrator.link"));
      anonymous
          .post(
              "/api/v1/first-administrator",
              ApiClient.json("token", link, "name", "admin", "password", PASSWORD))
          .requireStatus(201);
      var running = new RunningServer(server, anonymous, anonymous.signedIn("admin"));
      running.prepare();
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() {
    for (String name : List.of("editor", "approver-1", "approver-2", "publisher")) {
      String role = name.replaceFirst("-[12]", "");
      admin
          .post(
              "/api/v1/people",
              "{\"name\":\"%s\",\"password\":\"%s\",\"roles\":[\"%s\"]}"
                  .formatted(name, PASSWORD, role))
          .requireStatus(201);
    }
    putGate(admin);
  }

  /// Makes the test gate, on any server.
  public static void putGate(ApiClient admin) {
    admin
        .put("/api/v1/gates/" + GATE + "?statistics=PT20S,PT40S,PT0S,PT0S,1", GATE_PROFILE)
        .requireStatus(200);
  }

  private static final String GATE_PROFILE =
      """
      format: 1
      id: test-gate
      title: {vi: Cửa khẩu thử, en: Test gate}
      timeZone: Asia/Ho_Chi_Minh
      languages: [vi, en]
      hours: []
      zones:
        - {id: test-gate-hall, direction: both, title: {vi: Sảnh, en: Hall}}
      panel: {widthPx: 1080, heightPx: 1920, pxPerMm: 2.04, bottomAboveFloorMm: 700, viewingDistanceMm: 600}
      """;

  public Server server() {
    return server;
  }

  /// Nobody.
  public ApiClient anonymous() {
    return anonymous;
  }

  public ApiClient admin() {
    return admin;
  }

  public ApiClient as(String name) {
    return anonymous.signedIn(name);
  }

  /// A new kiosk of the test gate, enrolled.
  public TestKiosk kiosk(String id) {
    return TestKiosk.enrol(server.ports(), enrolmentString(id));
  }

  /// The enrolment string of a kiosk of the test gate.
  public String enrolmentString(String id) {
    return enrolmentString(admin, id);
  }

  static String enrolmentString(ApiClient admin, String id) {
    return admin
        .post("/api/v1/kiosks", ApiClient.json("id", id, "gate", GATE, "zone", ZONE))
        .requireStatus(201)
        .text("enrolment");
  }
}
