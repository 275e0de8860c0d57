package org.gatekiosk.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.gatekiosk.server.testing.ApiClient;
import org.gatekiosk.server.testing.ChildServer;
import org.gatekiosk.server.testing.DayBatch;
import org.gatekiosk.server.testing.MqttConnection;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server's program from outside: killed, started again, stopped.
class KilledServerIT {
  private static final String ITEM = "demo/test/killed";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private static ApiClient firstAdministrator(ChildServer server, Path home) throws IOException {
    String link = Files.readString(home.resolve("first-administrator.link"));
    server
        .anonymous()
        .post(
            "/api/v1/first-administrator",
            ApiClient.json("token", link, "name", "admin", "password", RunningServer.PASSWORD))
        .requireStatus(201);
    ApiClient admin = server.anonymous().signedIn("admin");
    RunningServer.putGate(admin);
    return admin;
  }

  private static List<Integer> views(ApiClient admin) {
    return admin.get("/api/v1/statistics?from=2026-11-22&to=2026-12-31").list("rows").stream()
        .map(
            row -> {
              try {
                return row.object("views").integer("value", 0, Integer.MAX_VALUE);
              } catch (JsonFormatException e) {
                throw new AssertionError(row.json().toString(), e);
              }
            })
        .toList();
  }

  @Test
  void batch_killedAfterTheCommitBeforeTheKioskHeard_countsOnce()
      throws IOException, MqttException, JsonFormatException {
    Path home = folder.resolve("home");
    TestKiosk kiosk;
    byte[] batch;
    try (var server = ChildServer.start(home, folder)) {
      ApiClient admin = firstAdministrator(server, home);
      kiosk = server.kiosk(admin, "killed-1");
      batch = DayBatch.of(kiosk.id(), 1, ITEM, 7);
      // It does not listen for its acknowledgement, as if the line had gone with the server.
      try (var connection =
          MqttConnection.connect(server.ports().mqtt(), kiosk.tls(), "killed-1")) {
        connection.publish(Topics.stat(kiosk.id()), batch);
        await().atMost(TIMEOUT).until(() -> views(admin).equals(List.of(7)));
        server.kill();
      }
    }

    try (var server = ChildServer.start(home, folder)) {
      try (var connection =
          MqttConnection.connect(server.ports().mqtt(), kiosk.tls(), "killed-1")) {
        connection.subscribe(Topics.filters(kiosk.id(), RunningServer.GATE).getFirst());
        connection.publish(Topics.stat(kiosk.id()), batch);
        String topic = Topics.ack(kiosk.id());
        await().atMost(TIMEOUT).until(() -> !connection.received(topic).isEmpty());

        byte[] envelope = connection.received(topic).getLast();
        assertThat(
                Ack.fromJson(
                    SignedEnvelope.parse(envelope, Limits.ofBytes(65_536))
                        .acceptUnproven()
                        .signed()))
            .isEqualTo(new Ack(kiosk.id(), DayBatch.EPOCH, 1, List.of()));
        assertThat(views(server.anonymous().signedIn("admin"))).containsExactly(7);
      }
      List<String> said = server.stop();
      assertThat(said).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
      assertThat(said).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
    }
    assertThat(mode(home)).isEqualTo("rwx------");
    assertThat(mode(home.resolve("server.db"))).isEqualTo("rw-------");
  }

  @Test
  void start_damagedDatabase_isNamedInTheLastLine() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(home.resolve("server.db"), "not a database, ".repeat(1000));

    assertThatThrownBy(() -> ChildServer.start(home, folder))
        .isInstanceOf(IOException.class)
        .extracting(e -> String.valueOf(e.getMessage()).lines().toList().getLast())
        .asString()
        .startsWith("the server did not start: ");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
