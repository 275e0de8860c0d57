package org.gatekiosk.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import org.gatekiosk.server.enrolment.TestAuthority;
import org.gatekiosk.server.testing.ApiClient;
import org.gatekiosk.server.testing.ApiClient.Answer;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.protocol.EnrolmentString;
import org.gatekiosk.sync.protocol.KioskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may ask for what over HTTP, each refusal in words.
class AccessIT {
  private final RunningServer server = RunningServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/people",
        "/api/v1/packages",
        "/api/v1/kiosks",
        "/api/v1/statistics",
        "/api/v1/events",
        "/api/v1/openapi",
        "/tuf/timestamp.json"
      })
  void get_withoutSession_isRefused(String path) {
    assertThat(server.anonymous().get(path).status()).isEqualTo(401);
  }

  @Test
  void signIn_wrongPassword_saysHowManyTriesAreLeft() {
    Answer answer =
        server
            .anonymous()
            .post(
                "/api/v1/session",
                ApiClient.json("name", "approver-2", "password", "guess"),
                "Accept-Language",
                "vi");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.error()).isEqualTo("WRONG_PASSWORD");
    assertThat(answer.body()).contains("Còn 4 lần thử");
    server.as("approver-2");
  }

  @Test
  void signIn_unknownName_isNotTold() {
    Answer answer =
        server
            .anonymous()
            .post("/api/v1/session", ApiClient.json("name", "nobody", "password", "guess"));

    assertThat(answer.error()).isEqualTo("WRONG_PASSWORD");
  }

  @Test
  void signIn_setsACookieThatScriptsCannotRead() {
    String cookie =
        server
            .anonymous()
            .post(
                "/api/v1/session",
                ApiClient.json("name", "editor", "password", RunningServer.PASSWORD))
            .header("Set-Cookie");

    assertThat(cookie).contains("HTTPOnly").contains("SameSite=Lax");
  }

  @Test
  void signInLink_worksOnce() {
    String url =
        server
            .admin()
            .post("/api/v1/people/editor/sign-in-links", "")
            .requireStatus(201)
            .text("url");
    String code = ApiClient.json("code", url);

    server.anonymous().post("/api/v1/session/link", code).requireStatus(200);

    assertThat(server.anonymous().post("/api/v1/session/link", code).error())
        .isEqualTo("LINK_USED");
  }

  @Test
  void signIn_behindATlsProxy_staysOnHttps() {
    String[] proxy = {"X-Forwarded-Proto", "https"};

    Answer session =
        server
            .anonymous()
            .post(
                "/api/v1/session",
                ApiClient.json("name", "editor", "password", RunningServer.PASSWORD),
                proxy);
    Answer link = server.admin().post("/api/v1/people/editor/sign-in-links", "", proxy);

    assertThat(session.header("Set-Cookie")).contains("Secure");
    assertThat(link.text("url"))
        .startsWith("https://localhost:" + server.server().ports().http() + "/sign-in/");
  }

  @Test
  void firstAdministrator_secondTime_isRefused() {
    Answer answer =
        server
            .anonymous()
            .post(
                "/api/v1/first-administrator",
                ApiClient.json(
                    "token", "invented", "name", "second", "password", RunningServer.PASSWORD));

    assertThat(answer.status()).isEqualTo(410);
  }

  @Test
  void post_fromAnotherSite_isRefused() {
    String body = ApiClient.json("name", "editor", "password", RunningServer.PASSWORD);

    assertThat(
            server
                .anonymous()
                .post("/api/v1/session", body, "Sec-Fetch-Site", "cross-site")
                .error())
        .isEqualTo("CROSS_SITE");
    assertThat(
            server
                .anonymous()
                .post("/api/v1/session", body, "Origin", "https://evil.test")
                .status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/session, {}",
    "/api/v1/session, {\"name\":\"editor\"}",
    "/api/v1/session, {\"name\":null}",
    "/api/v1/session/link, {}",
    "/api/v1/first-administrator, {}",
    "/api/v1/people, {}",
    "/api/v1/kiosks, {}"
  })
  void post_missingField_isABadRequest(String path, String body) {
    assertThat(server.admin().post(path, body).error()).isEqualTo("BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"gates\":null}", "{\"gates\":[null]}", "{\"gates\":[]}"})
  void publish_withoutGates_isABadRequest(String body) {
    assertThat(server.as("publisher").post("/api/v1/publications", body).error())
        .isEqualTo("BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "%2B999999999-12-31", "26-1-1", "today"})
  void statistics_impossibleDay_isABadRequest(String day) {
    assertThat(server.admin().get("/api/v1/statistics?from=" + day).error())
        .isEqualTo("BAD_REQUEST");
    assertThat(server.admin().get("/api/v1/statistics?to=" + day).error()).isEqualTo("BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/events", "/api/v1/kiosks", "/live/kiosks", "/live/packages", "/kiosks"})
  void get_byKiosk_isNotAllowed(String path) {
    assertThat(server.kiosk("access-kiosk").get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void livePackages_byMaintenance_isNotAllowed() {
    server
        .admin()
        .post(
            "/api/v1/people",
            "{\"name\":\"maintenance\",\"password\":\"%s\",\"roles\":[\"maintenance\"]}"
                .formatted(RunningServer.PASSWORD))
        .requireStatus(201);
    ApiClient maintenance = server.as("maintenance");

    assertThat(maintenance.get("/packages").status()).isEqualTo(403);
    assertThat(maintenance.get("/live/packages").status()).isEqualTo(403);
  }

  @Test
  void people_byEditor_isNotAllowed() {
    assertThat(server.as("editor").get("/api/v1/people").error()).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void openapi_signedIn_describesTheApi() {
    assertThat(server.as("editor").get("/api/v1/openapi").body())
        .contains("openapi:")
        .contains("/api/v1/packages")
        .contains("/api/v1/publications");
  }

  @Test
  void enrol_codeUsedTwice_isRefusedAtTheSecond() {
    String string = server.enrolmentString("enrol-twice");
    String code = EnrolmentString.parse(string).code();
    var ports = server.server().ports();

    var first = TestKiosk.enrol(ports, code, TestKiosk.request(TestKiosk.newKey()));
    var second = TestKiosk.enrol(ports, code, TestKiosk.request(TestKiosk.newKey()));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not a request",
        "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n",
        "-----BEGIN CERTIFICATE REQUEST-----\n!!!!\n-----END CERTIFICATE REQUEST-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: X\n\nMAA=\n"
      })
  void enrol_malformedRequest_keepsTheCode(String csr) {
    String string = server.enrolmentString("enrol-bad");
    String code = EnrolmentString.parse(string).code();
    var ports = server.server().ports();

    assertThat(TestKiosk.enrol(ports, code, csr).statusCode()).isEqualTo(400);
    assertThat(TestKiosk.enrol(ports, code, TestKiosk.request(TestKiosk.newKey())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void enrol_withoutTls_isRefused() {
    assertThat(server.anonymous().post("/enrol", "{}").status()).isEqualTo(400);
  }

  @Test
  void blobs_certificateOfUnknownKiosk_isRefused() {
    KeyPair key = TestKiosk.newKey();
    TestAuthority ours = TestAuthority.of(server.server());
    var tls =
        TestKiosk.tls(
            key, ours.issue(new KioskId("never-seen"), key.getPublic()), ours.certificate());

    assertThat(TestKiosk.get(server.server().ports(), tls, "/tuf/timestamp.json").statusCode())
        .isEqualTo(401);
  }

  @Test
  void blobs_certificateOfForeignAuthority_failsInTls(@TempDir Path folder) {
    KeyPair key = TestKiosk.newKey();
    var foreign =
        TestAuthority.open(folder, Clock.systemUTC(), new SecureRandom())
            .issue(new KioskId("foreign"), key.getPublic());
    var tls = TestKiosk.tls(key, foreign, TestAuthority.of(server.server()).certificate());

    assertThatThrownBy(() -> TestKiosk.get(server.server().ports(), tls, "/tuf/timestamp.json"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void session_afterSignOut_isNobodys() {
    ApiClient editor = server.as("editor");
    editor.send("DELETE", "/api/v1/session", BodyPublishers.noBody()).requireStatus(204);

    assertThat(editor.get("/api/v1/session").status()).isEqualTo(401);
  }
}
