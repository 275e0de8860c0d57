package org.gatekiosk.server.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.gatekiosk.server.testing.DayBatch;
import org.gatekiosk.server.testing.MqttConnection;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Test;

/// What kiosks say, over the real broker into the real database.
class KioskMessagesIT {
  private final RunningServer server = RunningServer.shared();

  private MqttConnection connect(TestKiosk kiosk) throws MqttException {
    var connection =
        MqttConnection.connect(
            server.server().ports().mqtt(),
            kiosk.tls(),
            kiosk.id().value(),
            Topics.presence(kiosk.id()));
    connection.subscribe(Topics.filters(kiosk.id(), RunningServer.GATE).getFirst());
    return connection;
  }

  private static Ack lastAck(MqttConnection connection, KioskId kiosk) throws JsonFormatException {
    byte[] envelope = connection.received(Topics.ack(kiosk)).getLast();
    return Ack.fromJson(
        SignedEnvelope.parse(envelope, Limits.ofBytes(65_536)).acceptUnproven().signed());
  }

  private String figures(String item) {
    return server
        .admin()
        .get("/api/v1/statistics?from=2026-11-22&to=2026-12-31")
        .list("rows")
        .stream()
        .map(row -> row.json().toString())
        .filter(row -> row.contains(item))
        .toList()
        .toString();
  }

  @Test
  void stat_sameBatchTwice_countsOnceAndIsAcknowledgedTwice()
      throws MqttException, JsonFormatException {
    TestKiosk kiosk = server.kiosk("stat-twice");
    byte[] batch = DayBatch.of(kiosk.id(), 1, "demo/test/twice", 7);
    try (var connection = connect(kiosk)) {
      connection.publish(Topics.stat(kiosk.id()), batch);
      connection.publish(Topics.stat(kiosk.id()), batch);

      await().until(() -> connection.received(Topics.ack(kiosk.id())).size() == 2);
      assertThat(lastAck(connection, kiosk.id()))
          .isEqualTo(new Ack(kiosk.id(), DayBatch.EPOCH, 1, List.of()));
      assertThat(figures("demo/test/twice")).contains("value=7").doesNotContain("value=14");
    }
  }

  @Test
  void stat_outOfOrder_namesWhatIsMissing() throws MqttException, JsonFormatException {
    TestKiosk kiosk = server.kiosk("stat-gap");
    try (var connection = connect(kiosk)) {
      connection.publish(Topics.stat(kiosk.id()), DayBatch.of(kiosk.id(), 4, "demo/test/gap", 1));
      await().until(() -> connection.received(Topics.ack(kiosk.id())).size() == 1);
      assertThat(lastAck(connection, kiosk.id()))
          .isEqualTo(new Ack(kiosk.id(), DayBatch.EPOCH, 4, List.of(1L, 2L, 3L)));

      connection.publish(Topics.stat(kiosk.id()), DayBatch.of(kiosk.id(), 2, "demo/test/gap", 1));
      await().until(() -> connection.received(Topics.ack(kiosk.id())).size() == 2);
      assertThat(lastAck(connection, kiosk.id()).missing()).containsExactly(1L, 3L);
    }
  }

  @Test
  void stat_speaksForAnotherKiosk_isIgnored() throws MqttException {
    TestKiosk kiosk = server.kiosk("stat-liar");
    KioskId victim = server.kiosk("stat-victim").id();
    try (var connection = connect(kiosk)) {
      connection.publish(Topics.stat(kiosk.id()), DayBatch.of(victim, 1, "demo/test/liar", 9));
      connection.publish(
          Topics.stat(kiosk.id()), DayBatch.of(kiosk.id(), 1, "demo/test/honest", 9));

      await().until(() -> !connection.received(Topics.ack(kiosk.id())).isEmpty());
      assertThat(figures("demo/test/liar")).isEqualTo("[]");
    }
  }

  @Test
  void malformed_ofAnyKind_changesNothingAndTheNextIsHeard() throws MqttException {
    TestKiosk kiosk = server.kiosk("stat-broken");
    List<byte[]> malformed =
        List.of(
            new byte[0],
            new byte[] {(byte) 0xff, (byte) 0xfe, 0},
            "not json".getBytes(UTF_8),
            "{}".getBytes(UTF_8),
            "[]".getBytes(UTF_8),
            "{\"signed\":{},\"signatures\":[]}".getBytes(UTF_8),
            "{\"signed\":{\"a\":1,\"a\":2},\"signatures\":[]}".getBytes(UTF_8),
            "[".repeat(20_000).getBytes(UTF_8),
            new String(DayBatch.of(kiosk.id(), 1, "demo/test/x", 1), UTF_8)
                .replace("\"seq\":1", "\"seq\":-1")
                .getBytes(UTF_8),
            new String(DayBatch.of(kiosk.id(), 1, "demo/test/x", 1), UTF_8)
                .replace("Asia/Ho_Chi_Minh", "Moon/Crater")
                .getBytes(UTF_8),
            DayBatch.of(kiosk.id(), 1, "demo/test/x", Long.MAX_VALUE),
            new String(DayBatch.of(kiosk.id(), 1, "demo/test/x", 1), UTF_8)
                .replace("\"dropped\":0", "\"dropped\":" + Long.MAX_VALUE)
                .getBytes(UTF_8));
    try (var connection = connect(kiosk)) {
      for (byte[] payload : malformed) {
        connection.publish(Topics.stat(kiosk.id()), payload);
        connection.publish(Topics.reported(kiosk.id()), payload);
        connection.publish(Topics.presence(kiosk.id()), payload);
      }
      connection.publish(Topics.stat(kiosk.id()), DayBatch.of(kiosk.id(), 1, "demo/test/after", 1));

      await().until(() -> !connection.received(Topics.ack(kiosk.id())).isEmpty());
      assertThat(connection.received(Topics.ack(kiosk.id()))).hasSize(1);
      assertThat(figures("demo/test/x")).isEqualTo("[]");
    }
  }

  @Test
  void presence_lostOfAnEarlierConnection_isDropped() throws MqttException {
    TestKiosk kiosk = server.kiosk("presence-1");
    String path = "/api/v1/kiosks/presence-1";
    try (var connection = connect(kiosk)) {
      say(connection, kiosk, new Presence.Hello(5, 0, 0, 0, 0, null, 0));
      await().until(() -> !server.admin().get(path).text("state").equals("AWAITED"));
      say(connection, kiosk, new Presence.Lost(4));
      say(connection, kiosk, new Presence.Hello(5, 0, 0, 0, 0, null, 0));
      assertThat(server.admin().get(path).text("state")).isEqualTo("UPDATING");

      say(connection, kiosk, new Presence.Lost(5));

      await().until(() -> server.admin().get(path).text("state").equals("LOST"));
    }
  }

  private static void say(MqttConnection connection, TestKiosk kiosk, Presence presence) {
    connection.publish(Topics.presence(kiosk.id()), CompactJson.encode(presence.toJson()));
  }
}
