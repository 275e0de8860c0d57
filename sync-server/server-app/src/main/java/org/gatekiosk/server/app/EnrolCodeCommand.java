package org.gatekiosk.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gatekiosk.server.enrolment.CertificateAuthority;
import org.gatekiosk.server.enrolment.Enrolment;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.SqlEnrolmentStore;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;

/// `server enrol-code`: makes a kiosk if it is new, and prints its enrolment string.
///
/// Works on the database directly, beside a running server or without one. A kiosk that is moved by
/// it gets its new place with the next publication or change of the gate.
final class EnrolCodeCommand {
  private static final Limits PORTS_FILE = Limits.ofBytes(4096);

  private EnrolCodeCommand() {}

  static int run(List<String> words) throws IOException {
    var options = new Options(words, Set.of("--home", "--kiosk", "--gate", "--zone"));
    Path home = options.path("--home").toAbsolutePath();
    KioskId kiosk = new KioskId(options.text("--kiosk"));
    String gate = options.text("--gate");
    String zone = options.text("--zone");
    if (!Files.exists(home.resolve("server.db"))) {
      throw new IOException("no server has run in " + home + " yet: start it once");
    }
    var clock = Clock.systemUTC();
    var random = new SecureRandom();
    try (var database = Database.open(home)) {
      add(database, kiosk, gate, zone, clock);
      var enrolment =
          new Enrolment(
              CertificateAuthority.open(home.resolve("ca"), clock, random),
              new SqlEnrolmentStore(database),
              endpoints(home),
              () -> new byte[0],
              clock,
              random);
      System.out.println(enrolment.newCode(kiosk));
      return 0;
    }
  }

  private static void add(Database database, KioskId kiosk, String gate, String zone, Clock clock) {
    var settings =
        new GateStore(database)
            .find(gate)
            .orElseThrow(() -> new IllegalArgumentException("--gate: no gate '" + gate + "'"));
    if (settings.profile().zone(zone).isEmpty()) {
      throw new IllegalArgumentException("--zone: " + gate + " has no zone '" + zone + "'");
    }
    var kiosks = new KioskStore(database);
    database.change(
        handle -> {
          if (!kiosks.add(handle, kiosk, gate, zone, clock.instant())) {
            kiosks.move(handle, kiosk, gate, zone);
          }
        });
  }

  private static Endpoints endpoints(Path home) throws IOException {
    Path file = home.resolve("ports.json");
    try {
      Fields ports = Fields.parse(Files.readAllBytes(file), PORTS_FILE);
      return new Endpoints(
          ports.string("host"),
          ports.integer("https", 1, 65_535),
          ports.integer("mqtt", 1, 65_535));
    } catch (JsonFormatException e) {
      throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
