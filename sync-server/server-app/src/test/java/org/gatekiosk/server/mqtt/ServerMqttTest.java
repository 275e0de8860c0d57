package org.gatekiosk.server.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
