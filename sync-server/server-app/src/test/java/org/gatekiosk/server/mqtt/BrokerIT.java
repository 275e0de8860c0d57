package org.gatekiosk.server.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.gatekiosk.server.enrolment.TestAuthority;
import org.gatekiosk.server.testing.ApiClient;
import org.gatekiosk.server.testing.DayBatch;
import org.gatekiosk.server.testing.MqttConnection;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may connect to the broker, and what they may say and hear there.
class BrokerIT {
  private static final Set<Integer> NOT_AUTHORIZED = Set.of(135, 128);

  private final RunningServer server = RunningServer.shared();
  private final int port = server.server().ports().mqtt();

  @Test
  void connect_withoutCertificate_isRefused() {
    TestKiosk kiosk = server.kiosk("broker-bare");
    var bare = TestKiosk.tlsWithoutCertificate(TestKiosk.certificate(kiosk.identity().caPem()));

    assertThatThrownBy(() -> MqttConnection.connect(port, bare, "broker-bare"))
        .isInstanceOf(MqttException.class);
  }

  @Test
  void connect_certificateOfForeignAuthority_isRefused(@TempDir Path folder) {
    TestKiosk kiosk = server.kiosk("broker-foreign");
    KeyPair key = TestKiosk.newKey();
    var foreign =
        TestAuthority.open(folder, Clock.systemUTC(), new SecureRandom())
            .issue(kiosk.id(), key.getPublic());
    var tls = TestKiosk.tls(key, foreign, TestKiosk.certificate(kiosk.identity().caPem()));

    assertThatThrownBy(() -> MqttConnection.connect(port, tls, "broker-foreign"))
        .isInstanceOf(MqttException.class);
  }

  @Test
  void connect_certificateOfUnknownKiosk_isRefused() {
    KeyPair key = TestKiosk.newKey();
    TestAuthority ours = TestAuthority.of(server.server());
    var unknown = ours.issue(new KioskId("broker-unknown"), key.getPublic());
    var tls = TestKiosk.tls(key, unknown, ours.certificate());

    assertThatThrownBy(() -> MqttConnection.connect(port, tls, "broker-unknown"))
        .isInstanceOf(MqttException.class);
  }

  @Test
  void connect_underAnotherName_isRefused() {
    TestKiosk kiosk = server.kiosk("broker-liar");

    assertThatThrownBy(() -> MqttConnection.connect(port, kiosk.tls(), "broker-victim"))
        .isInstanceOf(MqttException.class);
    assertThatThrownBy(() -> MqttConnection.connect(port, kiosk.tls(), "server"))
        .isInstanceOf(MqttException.class);
  }

  @Test
  void connect_ownNameOrBulk_isAccepted() throws MqttException {
    TestKiosk kiosk = server.kiosk("broker-good");

    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-good");
        var bulk = MqttConnection.connect(port, kiosk.tls(), "broker-good-bulk")) {
      assertThat(connection.isConnected()).isTrue();
      assertThat(bulk.isConnected()).isTrue();
    }
  }

  @Test
  void connect_willOnForeignTopic_isRefused() {
    TestKiosk kiosk = server.kiosk("broker-will");
    String foreign = Topics.presence(new KioskId("broker-other"));

    assertThatThrownBy(() -> MqttConnection.connect(port, kiosk.tls(), "broker-will", foreign))
        .isInstanceOf(MqttException.class);
  }

  @Test
  void publish_foreignTopic_isRefused() throws MqttException {
    TestKiosk kiosk = server.kiosk("broker-pub");
    byte[] any = "{}".getBytes(StandardCharsets.UTF_8);

    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-pub")) {
      assertThat(connection.publish(Topics.stat(new KioskId("broker-other")), any))
          .isIn(NOT_AUTHORIZED);
    }
    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-pub")) {
      assertThat(connection.publish(Topics.desired(kiosk.id()), any)).isIn(NOT_AUTHORIZED);
    }
    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-pub")) {
      assertThat(connection.publish(Topics.NEWS, any)).isIn(NOT_AUTHORIZED);
    }
  }

  @Test
  void publish_unacknowledged_isRefused() throws MqttException {
    TestKiosk kiosk = server.kiosk("broker-flood");
    String acks = Topics.ack(kiosk.id());

    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-flood")) {
      connection.publishWithoutAnswer(
          Topics.stat(kiosk.id()), DayBatch.of(kiosk.id(), 1, "demo/test/flood", 1));
      await().until(() -> !connection.isConnected());
    }

    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-flood")) {
      connection.subscribe(Topics.filters(kiosk.id(), RunningServer.GATE).getFirst());
      connection.publish(Topics.stat(kiosk.id()), DayBatch.of(kiosk.id(), 2, "demo/test/flood", 1));
      await().until(() -> !connection.received(acks).isEmpty());
      assertThat(new String(connection.received(acks).getLast(), StandardCharsets.UTF_8))
          .contains("\"missing\":[1]");
    }
  }

  @Test
  void subscribe_ownThreeFilters_isGrantedAndNothingElse() throws MqttException {
    TestKiosk kiosk = server.kiosk("broker-sub");

    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-sub")) {
      for (String filter : Topics.filters(kiosk.id(), RunningServer.GATE)) {
        assertThat(connection.subscribe(filter)).as(filter).isLessThan(128);
      }
      assertThat(connection.subscribe("#")).isGreaterThanOrEqualTo(128);
      assertThat(connection.subscribe("gk/1/k/+/d/+")).isGreaterThanOrEqualTo(128);
      assertThat(connection.subscribe(Topics.everythingUp())).isGreaterThanOrEqualTo(128);
      assertThat(connection.subscribe(Topics.gateFilter("other"))).isGreaterThanOrEqualTo(128);
    }
  }

  @Test
  void revoke_connectedKiosk_isCutAndStaysOut() throws MqttException {
    TestKiosk kiosk = server.kiosk("broker-revoked");
    try (var connection = MqttConnection.connect(port, kiosk.tls(), "broker-revoked")) {
      server
          .admin()
          .send("DELETE", "/api/v1/kiosks/broker-revoked", BodyPublishers.noBody())
          .requireStatus(204);

      await().until(() -> !connection.isConnected());
      assertThatThrownBy(() -> MqttConnection.connect(port, kiosk.tls(), "broker-revoked"))
          .isInstanceOf(MqttException.class);
    }
    assertThat(kiosk.get("/tuf/timestamp.json").statusCode()).isEqualTo(401);
    assertThat(
            server
                .admin()
                .post(
                    "/api/v1/kiosks",
                    ApiClient.json(
                        "id",
                        "broker-revoked",
                        "gate",
                        RunningServer.GATE,
                        "zone",
                        RunningServer.ZONE))
                .error())
        .isEqualTo("NAME_TAKEN");
  }
}
