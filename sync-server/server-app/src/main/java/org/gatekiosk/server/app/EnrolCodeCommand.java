package org.gatekiosk.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gatekiosk.server.enrolment.Enrolment;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.publishing.Announcer;
import org.gatekiosk.server.publishing.Assignments;
import org.gatekiosk.server.publishing.Fleet;
import org.gatekiosk.server.rollout.Assignment;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.ShortLinkStore;
import org.gatekiosk.server.store.SqlEnrolmentStore;
import org.gatekiosk.sync.protocol.KioskId;

/// `server enrol-code`: makes or moves a kiosk and prints its enrolment string.
///
/// Works on the database directly, beside a running server or without one; what it stores, the
/// server tells at the kiosk's next hello.
final class EnrolCodeCommand {
  private EnrolCodeCommand() {}

  static int run(List<String> words) throws IOException {
    var options = new Options(words, Set.of("--home", "--kiosk", "--gate", "--zone"));
    ServerSettings settings =
        new ServerSettings(
            options.path("--home"),
            "localhost",
            ServerSettings.HTTP_PORT,
            ServerSettings.HTTPS_PORT,
            ServerSettings.MQTT_PORT);
    if (!Files.exists(settings.home().resolve("ports.json"))) {
      throw new IOException("no server has run in " + settings.home() + " yet: start it once");
    }
    KioskId kiosk = new KioskId(options.text("--kiosk"));
    Ports ports = Ports.read(settings.home());
    var clock = Clock.systemUTC();
    var random = new SecureRandom();
    try (var foundation = Foundation.open(settings.at(ports.host()), clock, random)) {
      place(fleet(foundation, ports, clock, random), kiosk, options);
      var enrolment =
          new Enrolment(
              foundation.authority(),
              new SqlEnrolmentStore(foundation.database()),
              ports.endpoints(),
              () -> new byte[0],
              clock,
              random);
      System.out.println(enrolment.newCode(kiosk));
      return 0;
    }
  }

  private static void place(Fleet fleet, KioskId kiosk, Options options) {
    String gate = options.text("--gate");
    String zone = options.text("--zone");
    switch (fleet.place(kiosk, gate, zone)) {
      case Fleet.Placement.Placed _ -> {}
      case Fleet.Placement.UnknownGate _ ->
          throw new IllegalArgumentException("--gate: there is no gate '" + gate + "'");
      case Fleet.Placement.UnknownZone _ ->
          throw new IllegalArgumentException("--zone: " + gate + " has no zone '" + zone + "'");
      case Fleet.Placement.Revoked _ ->
          throw new IllegalArgumentException("--kiosk: " + kiosk + " is out of service");
      case Fleet.Placement.TooMuch(var reason) -> throw new IllegalArgumentException(reason);
    }
  }

  private static Fleet fleet(Foundation foundation, Ports ports, Clock clock, SecureRandom random) {
    Database database = foundation.database();
    var kiosks = new KioskStore(database);
    var assignments =
        new Assignments(
            kiosks,
            new PublicationStore(database),
            new ShortLinkStore(database, random),
            new Assignment(List.of(ports.endpoints()), ports.shortLinkBase()),
            foundation.keys().director(),
            clock);
    var silent = new Silent();
    return new Fleet(database, new GateStore(database), kiosks, assignments, silent, silent, clock);
  }

  /// This process has nobody to tell.
  private static final class Silent implements Announcer, Changes {
    @Override
    public void desired(KioskId kiosk) {}

    @Override
    public void news() {}

    @Override
    public void kioskChanged(KioskId kiosk) {}

    @Override
    public void publicationChanged(String publication) {}

    @Override
    public void packagesChanged() {}

    @Override
    public void statisticsChanged(KioskId kiosk) {}
  }
}
