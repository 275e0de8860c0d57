package org.gatekiosk.endtoend.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gatekiosk.content.builder.check.GateProfileReader;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.server.app.Server;
import org.gatekiosk.server.app.ServerSettings;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.people.Role;
import org.gatekiosk.server.people.SignIn;
import org.gatekiosk.server.publishing.Fleet;
import org.gatekiosk.server.publishing.PackageIntake;
import org.gatekiosk.server.publishing.Publishing;
import org.gatekiosk.server.publishing.Review;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.sync.testkit.PackageFixture;

/// A real server with two gates and one person for every role; one for all tests, because the
/// broker is one per process.
final class ConsoleServer {
  static final String PASSWORD = "correct horse battery";
  static final String GATE = "noi-bai";

  private static final int FIRST_PORT = 22_000;
  private static final ConsoleServer SHARED = start();

  private final Server server;

  private ConsoleServer(Server server) {
    this.server = server;
  }

  static ConsoleServer shared() {
    return SHARED;
  }

  private static ConsoleServer start() {
    try {
      Path home = Files.createTempDirectory("gatekiosk-console");
      var settings =
          new ServerSettings(home, "localhost", FIRST_PORT, FIRST_PORT + 500, FIRST_PORT + 900);
      Server server = Server.start(settings, Clock.systemUTC(), new SecureRandom());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      SignIn people = server.part(SignIn.class);
      for (String name : List.of("editor", "approver-1", "approver-2", "publisher")) {
        people.create(name, PASSWORD, Set.of(Role.of(name.replaceFirst("-[12]$", ""))));
      }
      people.create("administrator", PASSWORD, Set.of(Role.ADMINISTRATOR));
      Fleet fleet = server.part(Fleet.class);
      fleet.put(gate(GATE, "Nội Bài T2", "Noi Bai T2"));
      fleet.put(gate("gia-lam", "Ga Gia Lâm", "Gia Lam station"));
      return new ConsoleServer(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gate gate(String id, String vietnamese, String english) {
    String yaml =
        """
        format: 1
        id: %s
        title: {vi: %s, en: %s}
        timeZone: Asia/Ho_Chi_Minh
        languages: [vi, en]
        hours: []
        zones:
          - {id: %s-hall, direction: both, title: {vi: Sảnh chính, en: Main hall}}
        panel: {widthPx: 1080, heightPx: 1920, pxPerMm: 2.04, bottomAboveFloorMm: 700, viewingDistanceMm: 600}
        """
            .formatted(id, vietnamese, english, id);
    return switch (GateProfileReader.read(yaml.getBytes(StandardCharsets.UTF_8), id)) {
      case Reading.Read<GateProfile>(var profile, _) -> new Gate(profile, StatisticsPolicy.DEMO);
      case Reading.Refused<GateProfile>(var findings) ->
          throw new IllegalStateException(findings.toString());
    };
  }

  String address() {
    return server.ports().console();
  }

  <T> T part(Class<T> type) {
    return server.part(type);
  }

  /// Somebody who only looks.
  void person(String name) {
    part(SignIn.class).create(name, PASSWORD, Set.of(Role.VIEWER));
  }

  /// Somebody who uploads and approves.
  void approver(String name) {
    part(SignIn.class).create(name, PASSWORD, Set.of(Role.EDITOR, Role.APPROVER));
  }

  /// Places a kiosk in the first zone of a gate.
  ReportingKiosk kiosk(String id, String gate) {
    String zone = part(GateStore.class).find(gate).orElseThrow().profile().zones().getFirst().id();
    var kiosk = new KioskId(id);
    part(Fleet.class).place(kiosk, gate, zone);
    return new ReportingKiosk(this, kiosk);
  }

  /// Uploads a package in the editor's name.
  PackageVersion upload(PackageFixture source) throws IOException {
    Path zip = source.zipTo(Files.createTempDirectory("gatekiosk-upload"));
    var intake = part(PackageIntake.class);
    try (BlobFolder.Part bytes = intake.begin()) {
      Files.copy(zip, bytes);
      return intake.accept(bytes, zip.getFileName().toString(), "editor");
    }
  }

  /// Approves a version and publishes everything approved, to the gate of most tests.
  Publication publish(PackageVersion version) throws IOException {
    part(Review.class).approve(version.digest(), "approver-1");
    part(Review.class).approve(version.digest(), "approver-2");
    return switch (part(Publishing.class).publish(Set.of(GATE), "publisher")) {
      case Publishing.Result.Published(var publication, _) -> publication;
      case Publishing.Result other -> throw new IllegalStateException(other.toString());
    };
  }
}
