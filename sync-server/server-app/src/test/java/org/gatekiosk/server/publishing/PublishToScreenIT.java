package org.gatekiosk.server.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.gatekiosk.content.format.UnverifiedManifest;
import org.gatekiosk.content.format.VerifiedManifest;
import org.gatekiosk.server.testing.ApiClient;
import org.gatekiosk.server.testing.ApiClient.Answer;
import org.gatekiosk.server.testing.MqttConnection;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way on the server: upload, two approvals, publication, desired document, files,
/// report.
class PublishToScreenIT {
  private final RunningServer server = RunningServer.shared();
  @TempDir private Path folder;

  private String approved(PackageFixture fixture) {
    Answer uploaded = server.as("editor").upload(fixture.zipTo(folder)).requireStatus(201);
    String digest = uploaded.text("digest");
    String approvals = "/api/v1/packages/" + digest + "/approvals";
    server.as("approver-1").post(approvals, "").requireStatus(200);
    assertThat(server.as("approver-2").post(approvals, "").text("state")).isEqualTo("APPROVED");
    return digest;
  }

  private Answer publish() {
    return server
        .as("publisher")
        .post("/api/v1/publications", "{\"gates\":[\"" + RunningServer.GATE + "\"]}")
        .requireStatus(201);
  }

  private static Desired desired(byte[] envelope) throws JsonFormatException {
    return Desired.fromJson(
        SignedEnvelope.parse(envelope, Limits.ofBytes(65_536)).acceptUnproven().signed());
  }

  /// The release of every desired document so far that has one.
  private static List<String> releases(MqttConnection connection, String topic)
      throws JsonFormatException {
    List<String> releases = new ArrayList<>();
    for (byte[] envelope : connection.received(topic)) {
      desired(envelope).releases().forEach(release -> releases.add(release.releaseId()));
    }
    return releases;
  }

  private static byte[] hello(long generation) {
    return CompactJson.encode(new Presence.Hello(1, generation, 0, 0, 0, null, 0).toJson());
  }

  @Test
  void publish_approvedPackage_reachesTheConnectedKiosk()
      throws MqttException, JsonFormatException {
    TestKiosk kiosk = server.kiosk("screen-1");
    String topic = Topics.desired(kiosk.id());
    approved(PackageFixture.minimal("screen-one"));

    try (var connection =
        MqttConnection.connect(server.server().ports().mqtt(), kiosk.tls(), "screen-1")) {
      connection.subscribe(Topics.filters(kiosk.id(), RunningServer.GATE).getFirst());
      connection.publish(Topics.presence(kiosk.id()), hello(1));
      Answer publication = publish();
      await() // the first ones are older
          .until(() -> releases(connection, topic).contains(publication.text("releaseId")));
      Desired desired = desired(connection.received(topic).getLast());
      AssignedRelease release = desired.releases().getFirst();

      byte[] manifest =
          kiosk
              .get(
                  "/tuf/targets/demo/%s.%s.json"
                      .formatted(release.sha256().hex(), release.releaseId()))
              .body();
      var verified = new UnverifiedManifest(manifest).verify(release.sha256(), release.length());
      assertThat(verified).isInstanceOf(VerifiedManifest.class);
      assertThat(kiosk.get("/tuf/timestamp.json").statusCode()).isEqualTo(200);

      report(connection, kiosk, desired);
      await()
          .untilAsserted(
              () ->
                  assertThat(
                          server
                              .as("publisher")
                              .get("/api/v1/publications/" + publication.text("publication"))
                              .body())
                      .contains("\"VISIBLE\""));
      assertThat(server.admin().get("/api/v1/kiosks/screen-1").text("state")).isEqualTo("DRAWING");
    }
  }

  private static void report(MqttConnection connection, TestKiosk kiosk, Desired desired) {
    var shown =
        new ReportedRelease("demo", desired.releases().getFirst().releaseId(), Instant.EPOCH);
    var reported =
        new Reported(
            kiosk.id(),
            1,
            desired.generation(),
            Phase.IDLE,
            List.of(shown),
            List.of(),
            List.of(),
            100,
            null,
            "0.1.0",
            Instant.EPOCH,
            1,
            0,
            List.of());
    connection.publish(
        Topics.reported(kiosk.id()), SignedEnvelope.unsigned(reported.toJson()).encode());
  }

  @Test
  void hello_olderGeneration_isAnsweredFromTheDatabase() throws MqttException, JsonFormatException {
    TestKiosk kiosk = server.kiosk("screen-2");
    approved(PackageFixture.minimal("screen-two"));
    publish();

    try (var connection =
        MqttConnection.connect(server.server().ports().mqtt(), kiosk.tls(), "screen-2")) {
      connection.subscribe(Topics.filters(kiosk.id(), RunningServer.GATE).getFirst());
      String topic = Topics.desired(kiosk.id());
      await().until(() -> !connection.received(topic).isEmpty()); // the retained one
      connection.publish(Topics.presence(kiosk.id()), hello(0));

      await().until(() -> connection.received(topic).size() >= 2);
      await().until(() -> !connection.received(Topics.newsFor(kiosk.id())).isEmpty());
      assertThat(desired(connection.received(topic).getLast()).generation()).isGreaterThan(0);
    }
  }

  @Test
  void upload_withErrors_isKeptAndAnsweredWithFindings() {
    var broken =
        PackageFixture.minimal("screen-broken").replace("package.yaml", "format: 1", "format: 9");

    Answer answer = server.as("editor").upload(broken.zipTo(folder));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("state")).isEqualTo("REFUSED");
    assertThat(answer.body()).contains("\"package.yaml\"").contains("\"ERROR\"");
    assertThat(server.as("editor").get("/api/v1/packages/" + answer.text("digest")).status())
        .isEqualTo(200);
  }

  @Test
  void upload_notAZip_isAnsweredWithFindings() throws IOException {
    Path file = folder.resolve("letter.zip");
    Files.write(file, "Dear operator".getBytes(UTF_8));

    Answer answer = server.as("editor").upload(file);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("zip-damaged");
  }

  @Test
  void approve_uploader_isRefused() {
    Answer uploaded =
        server
            .as("editor")
            .upload(PackageFixture.minimal("screen-own").zipTo(folder))
            .requireStatus(201);
    String approvals = "/api/v1/packages/" + uploaded.text("digest") + "/approvals";

    // The editor has no right to approve at all; the rule itself is PackageVersionTest's.
    assertThat(server.as("editor").post(approvals, "").error()).isEqualTo("NOT_ALLOWED");
    server.as("approver-1").post(approvals, "").requireStatus(200);
    assertThat(server.as("approver-1").post(approvals, "").error()).isEqualTo("APPROVED_AGAIN");
  }

  @Test
  void upload_newVersion_startsAtZero() {
    PackageFixture first = PackageFixture.minimal("screen-again");
    Answer before = server.as("editor").upload(first.zipTo(folder)).requireStatus(201);
    String old = "/api/v1/packages/" + before.text("digest");
    server.as("approver-1").post(old + "/approvals", "").requireStatus(200);
    var second = first.replace("items/first/en.md", "The answer.", "Another answer.");

    Answer after = server.as("editor").upload(second.zipTo(folder)).requireStatus(201);

    assertThat(after.body()).contains("\"approvals\":[]");
    assertThat(server.as("editor").get(old).text("state")).isEqualTo("SUPERSEDED");
    assertThat(server.as("approver-2").post(old + "/approvals", "").error())
        .isEqualTo("NOT_IN_REVIEW");
  }

  @Test
  void publish_unknownGate_isRefused() {
    assertThat(
            server
                .as("publisher")
                .post("/api/v1/publications", "{\"gates\":[\"nowhere\"]}")
                .error())
        .isEqualTo("GATE_UNKNOWN");
    assertThat(
            server
                .as("editor")
                .post("/api/v1/publications", "{\"gates\":[\"" + RunningServer.GATE + "\"]}")
                .error())
        .isEqualTo("NOT_ALLOWED");
  }

  @Test
  void place_unknownZone_isRefused() {
    assertThat(
            server
                .admin()
                .post(
                    "/api/v1/kiosks",
                    ApiClient.json("id", "screen-9", "gate", RunningServer.GATE, "zone", "roof"))
                .error())
        .isEqualTo("ZONE_UNKNOWN");
  }
}
