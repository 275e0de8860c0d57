package org.gatekiosk.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.simulation.SimulatedServer;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.EnrolRequest;
import org.gatekiosk.sync.protocol.EnrolmentString;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentTest {
  private static final byte[] CODE = new byte[16];

  @TempDir private Path folder = Path.of("");
  private final MovableClock clock = MovableClock.at("2026-11-22T08:00:00Z");
  private final TestAuthority authority = new TestAuthority();
  private final SimulatedServer content = new SimulatedServer(clock);
  private HttpsServer server = server();
  private TestAuthority answering = authority;
  private boolean refusing;

  private static HttpsServer server() {
    try {
      return HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.setHttpsConfigurator(new HttpsConfigurator(authority.serverTls()));
    server.createContext("/enrol", this::enrol);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void enrol(HttpExchange exchange) throws IOException {
    try {
      byte[] body = exchange.getRequestBody().readAllBytes();
      EnrolRequest request = EnrolRequest.fromJson(Fields.parse(body, Documents.LIMITS).json());
      byte[] answer = CompactJson.encode(answer(request).toJson());
      exchange.sendResponseHeaders(refusing ? 403 : 200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (JsonFormatException e) {
      exchange.sendResponseHeaders(400, -1);
    } finally {
      exchange.close();
    }
  }

  private EnrolAnswer answer(EnrolRequest request) {
    X509Certificate issued =
        answering.issue("CN=" + Samples.KIOSK, TestAuthority.provenKey(request.csrPem()), false);
    return answering.answer(issued, new Endpoints("localhost", 8443, 8883), content.root());
  }

  private Identity enrol(byte[] caKeyDigest) throws IOException {
    var home = new KioskHome(folder);
    int port = server.getAddress().getPort();
    return new Enrolment(home, new DurableFiles(WriteGate.OPEN), clock)
        .enrol(EnrolmentString.of("localhost", port, CODE, caKeyDigest));
  }

  @Test
  void enrol_rightCode_writesAnIdentityThatCanBeReadAgain() throws Exception {
    Identity identity = enrol(authority.keyDigest());

    Identity again = Identity.read(new KioskHome(folder));
    assertThat(again).isEqualTo(identity);
    assertThat(again.kiosk()).isEqualTo(Samples.KIOSK);
    assertThat(folder.resolve("trust/root.json")).hasBinaryContent(content.root());
    try (var files = Files.list(folder.resolve("identity"))) {
      assertThat(files)
          .hasSize(1)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void enrol_serverOfAnotherAuthority_isNotTrusted() {
    byte[] other = new TestAuthority().keyDigest();

    assertThatThrownBy(() -> enrol(other)).isInstanceOf(IOException.class);

    assertThat(Identity.exists(new KioskHome(folder))).isFalse();
  }

  @Test
  void enrol_answerWithAnotherAuthority_isRefused() {
    answering = new TestAuthority();

    assertThatThrownBy(() -> enrol(authority.keyDigest()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another CA");

    assertThat(Identity.exists(new KioskHome(folder))).isFalse();
  }

  @Test
  void enrol_usedCode_saysWhatTheServerAnswered() {
    refusing = true;

    assertThatThrownBy(() -> enrol(authority.keyDigest()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("HTTP 403");
  }

  @Test
  void read_brokenFile_namesIt() throws IOException {
    enrol(authority.keyDigest());
    Files.writeString(
        folder.resolve("identity/identity.json"), "rubbish", StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> Identity.read(new KioskHome(folder)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("identity");
  }
}
