package org.gatekiosk.server.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.gatekiosk.server.enrolment.CertificateAuthority;
import org.gatekiosk.server.enrolment.ServerIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ServerMqttTest {
  private static final Duration SEVERAL_TRIES = Duration.ofSeconds(2);

  private final Logger logger = (Logger) LoggerFactory.getLogger(ServerMqtt.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final AtomicInteger waits = new AtomicInteger();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(log);
  }

  /// Always the shortest wait, counted.
  private RandomGenerator impatient() {
    var random = new SplittableRandom(1);
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return random.nextLong();
      }

      @Override
      public long nextLong(long bound) {
        waits.incrementAndGet();
        return 0;
      }
    };
  }

  private static int portWithoutListener() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void publish_connectionCutMeanwhile_isSaidAgainAfterwards(@TempDir Path folder)
      throws IOException, GeneralSecurityException {
    var identity = identity(folder);
    try (var broker = new CuttingBroker(tls(identity), 2);
        var mqtt =
            new ServerMqtt(
                "ssl://localhost:" + broker.port(),
                tls(identity).getSocketFactory(),
                (_, _) -> {},
                impatient())) {
      assertThat(mqtt.start(Duration.ofSeconds(20))).isTrue();

      mqtt.publish("first", new byte[] {1}, true);
      mqtt.publish("second", new byte[] {2}, true);

      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(broker.taken()).containsExactly("first", "second"));
    }
  }

  private static ServerIdentity identity(Path folder) throws IOException {
    var clock = InstantSource.system();
    return ServerIdentity.open(
        folder,
        CertificateAuthority.open(folder, clock, new SecureRandom()),
        List.of("localhost"),
        clock.instant());
  }

  private static SSLContext tls(ServerIdentity identity) throws GeneralSecurityException {
    char[] password = "test".toCharArray();
    var keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(identity.keyStore(password), password);
    var trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(identity.trustStore());
    var context = SSLContext.getInstance("TLSv1.3");
    context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  @Test
  void start_nobodyListens_isSaidOnceForAllTries() throws IOException, GeneralSecurityException {
    var sockets = SSLContext.getDefault().getSocketFactory();
    String address = "ssl://localhost:" + portWithoutListener();
    try (var mqtt = new ServerMqtt(address, sockets, (_, _) -> {}, impatient())) {
      assertThat(mqtt.start(SEVERAL_TRIES)).isFalse();
    }

    assertThat(waits).hasValueGreaterThan(1);
    assertThat(log.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
        .hasSize(1);
  }
}
