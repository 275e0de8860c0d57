package org.gatekiosk.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalTest {
  private static final Instant ISSUED = Instant.parse("2026-10-01T00:00:00Z");
  private static final Duration LIFE = Duration.ofDays(90);
  private static final Instant DUE = ISSUED.plus(Duration.ofDays(60));

  @TempDir private Path folder = Path.of("");
  private final MovableClock clock = MovableClock.at(DUE);
  private final TestAuthority authority = new TestAuthority();
  private final List<String> asked = new ArrayList<>();
  private HttpsServer server = server();
  private TestAuthority answering = authority;
  private int status = 200;
  private IdentityKeys keys = keys();

  private static HttpsServer server() {
    try {
      return HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Endpoints endpoints() {
    return new Endpoints("localhost", server.getAddress().getPort(), 8883);
  }

  private IdentityKeys keys() {
    KeyPair own = TestAuthority.keyPair();
    X509Certificate first = issue(authority, own, ISSUED);
    return new IdentityKeys(
        new Identity(
            Samples.KIOSK, "noi-bai", endpoints(), own.getPrivate(), first, authority.certificate));
  }

  private static X509Certificate issue(TestAuthority by, KeyPair key, Instant from) {
    return by.issue(
        "CN=" + Samples.KIOSK, key.getPublic(), false, Date.from(from), Date.from(from.plus(LIFE)));
  }

  @BeforeEach
  void start() {
    server.setHttpsConfigurator(new HttpsConfigurator(authority.serverTls()));
    server.createContext("/renew", this::renew);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /// Answers as the server does: to a request that the old key has signed.
  private void renew(HttpExchange exchange) throws IOException {
    try {
      Fields request = Fields.parse(exchange.getRequestBody().readAllBytes(), Documents.LIMITS);
      String csr = request.string("csrPem");
      asked.add(csr);
      X509Certificate old = Identity.certificate(request.string("certificatePem"));
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initVerify(old.getPublicKey());
      signature.update(csr.getBytes(StandardCharsets.UTF_8));
      if (!signature.verify(Base64.getDecoder().decode(request.string("signature")))) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      X509Certificate next =
          answering.issue(
              "CN=" + Samples.KIOSK,
              TestAuthority.provenKey(csr),
              false,
              Date.from(clock.instant()),
              Date.from(clock.instant().plus(LIFE)));
      byte[] answer = CompactJson.encode(answering.answer(next, endpoints(), new byte[0]).toJson());
      exchange.sendResponseHeaders(status, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (JsonFormatException | GeneralSecurityException e) {
      exchange.sendResponseHeaders(400, -1);
    } finally {
      exchange.close();
    }
  }

  private Renewal renewal() throws IOException {
    return new Renewal(
        new KioskHome(folder),
        new DurableFiles(WriteGate.OPEN),
        keys,
        Tls.of(keys),
        this::endpoints,
        new Clocks(clock, clock),
        Runnable::run);
  }

  @Test
  void tick_beforeTwoThirdsOfTheLife_asksNobody() throws IOException {
    clock.set(DUE.minusSeconds(1));

    renewal().tick();

    assertThat(asked).isEmpty();
  }

  @Test
  void tick_twoThirdsOfTheLife_keepsAndShowsTheNextCertificate() throws IOException {
    Identity old = keys.current();
    var renewal = renewal();

    renewal.tick();

    Identity renewed = keys.current();
    assertThat(renewed.certificate().getNotAfter().toInstant()).isEqualTo(DUE.plus(LIFE));
    assertThat(renewed.key()).isNotEqualTo(old.key());
    assertThat(Identity.read(new KioskHome(folder))).isEqualTo(renewed);
    assertThat(renewal.finding()).isEmpty();
  }

  @Test
  void tick_certificateHasEnded_isStillRenewed() throws IOException {
    clock.set(ISSUED.plus(LIFE).plus(Duration.ofDays(20)));

    renewal().tick();

    assertThat(keys.current().certificate().getNotAfter().toInstant())
        .isEqualTo(clock.instant().plus(LIFE));
  }

  @Test
  void tick_serverRefuses_keepsTheOldOneSaysSoAndAsksAgainAfterAnHour() throws IOException {
    Identity old = keys.current();
    status = 403;
    var renewal = renewal();

    renewal.tick();
    clock.advance(Duration.ofMinutes(59));
    renewal.tick();

    assertThat(asked).hasSize(1);
    assertThat(keys.current()).isEqualTo(old);
    assertThat(Identity.exists(new KioskHome(folder))).isFalse();
    assertThat(renewal.finding().orElseThrow().detail()).contains("HTTP 403");

    clock.advance(Duration.ofMinutes(1));
    renewal.tick();
    assertThat(asked).hasSize(2);
  }

  @Test
  void tick_answerOfAnotherAuthority_isRefused() throws IOException {
    Identity old = keys.current();
    answering = new TestAuthority();
    var renewal = renewal();

    renewal.tick();

    assertThat(keys.current()).isEqualTo(old);
    assertThat(renewal.finding().orElseThrow().detail()).contains("not usable");
  }

  @Test
  void tick_clockFarAhead_doesNotAskWithoutEnd() throws IOException {
    clock.set(ISSUED.plus(Duration.ofDays(80)));
    var renewal = renewal();
    renewal.tick();

    clock.advance(Duration.ofHours(23));
    renewal.tick();

    assertThat(asked).hasSize(1);
  }

  @Test
  void keys_renewed_newConnectionsShowTheNewCertificateAndOldHandshakesEnd() throws IOException {
    String before = keys.chooseClientAlias(new String[] {"EC"}, null, null);

    renewal().tick();

    String after = keys.chooseClientAlias(new String[] {"EC"}, null, null);
    assertThat(keys.getCertificateChain(after)).startsWith(keys.current().certificate());
    assertThat(keys.getPrivateKey(after)).isEqualTo(keys.current().key());
    assertThat(keys.getPrivateKey(before)).isNotNull().isNotEqualTo(keys.current().key());
  }
}
