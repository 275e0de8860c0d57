package org.gatekiosk.server.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gatekiosk.server.enrolment.PrivateFile;
import org.gatekiosk.server.enrolment.ServerIdentity.StoreFiles;
import org.gatekiosk.server.mqtt.Broker;
import org.gatekiosk.server.mqtt.ServerMqtt;
import org.gatekiosk.server.people.OneTimeLinks;
import org.gatekiosk.server.people.Secret;
import org.gatekiosk.server.publishing.Announcer;
import org.gatekiosk.server.publishing.TrustRepository;
import org.gatekiosk.server.store.KioskStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running server: database, broker, HTTP.
///
/// Started in the order in which the parts need each other: kiosks are let in last, when everything
/// they may say is heard. Killed at any moment it starts again from its database.
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final Duration BROKER_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(30);

  /// How often is looked whether metadata have lived half of their life.
  private static final Duration RENEWAL_CHECK = Duration.ofMinutes(10);

  private final HomeLock lock;
  private final Foundation foundation;
  private final Ports ports;
  private final ApplicationContext context;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("timer").factory());

  private @Nullable ServerMqtt mqtt;

  private Server(HomeLock lock, Foundation foundation, Ports ports, ApplicationContext context) {
    this.lock = lock;
    this.foundation = foundation;
    this.ports = ports;
    this.context = context;
  }

  /// Starts everything; returns when kiosks and people may come.
  ///
  /// @throws IOException naming what did not start
  public static Server start(ServerSettings settings, Clock clock, SecureRandom random)
      throws IOException {
    HomeLock lock = HomeLock.take(PrivateFile.folder(settings.home()));
    try {
      return start(settings, clock, random, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Server start(
      ServerSettings settings, Clock clock, SecureRandom random, HomeLock lock) throws IOException {
    Ports ports = Ports.choose(settings);
    Foundation foundation = Foundation.open(settings, clock, random);
    foundation.blobs().removeLeftovers();
    foundation.uploads().removeLeftovers();
    // Lives in this process only: the store files are written anew at every start.
    char[] password = Secret.random(random).text().toCharArray();
    Path ca = settings.home().resolve("ca");
    StoreFiles https = foundation.identity().write(ca, "PKCS12", password);
    StoreFiles mqtt = foundation.identity().write(ca, "JKS", password);
    ApplicationContext context =
        ApplicationContext.builder()
            .mainClass(ServerMain.class)
            .banner(false)
            .properties(properties(ports, https))
            .singletons(foundation, ports, clock, random, new BrokerStores(mqtt))
            .build();
    var server = new Server(lock, foundation, ports, context);
    try {
      server.start();
      return server;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static Map<String, Object> properties(Ports ports, StoreFiles https) {
    return Map.ofEntries(
        Map.entry("micronaut.server.port", ports.http()),
        Map.entry("micronaut.server.dual-protocol", true),
        Map.entry("micronaut.server.ssl.enabled", true),
        Map.entry("micronaut.server.ssl.port", ports.https()),
        Map.entry("micronaut.server.ssl.protocols", "TLSv1.3"),
        Map.entry("micronaut.server.ssl.client-authentication", "want"),
        Map.entry("micronaut.server.ssl.key-store.path", "file:" + https.keys()),
        Map.entry("micronaut.server.ssl.key-store.type", "PKCS12"),
        Map.entry("micronaut.server.ssl.key-store.password", https.password()),
        Map.entry("micronaut.server.ssl.trust-store.path", "file:" + https.trusted()),
        Map.entry("micronaut.server.ssl.trust-store.type", "PKCS12"),
        Map.entry("micronaut.server.ssl.trust-store.password", https.password()));
  }

  private void start() throws IOException {
    context.start();
    context.getBean(KioskStore.class).loseAll(context.getBean(Clock.class).instant());
    TrustRepository trust = context.getBean(TrustRepository.class);
    trust.keepFresh();
    Broker broker = context.getBean(Broker.class);
    broker.start(BROKER_TIMEOUT);
    mqtt = context.getBean(ServerMqtt.class);
    if (!mqtt.start(CONNECT_TIMEOUT)) {
      throw new IOException("cannot connect to the broker on port " + ports.mqtt());
    }
    context.getBean(EmbeddedServer.class).start();
    ports.write(foundation.home());
    writeFirstAdministratorLink();
    broker.admitKiosks();
    Announcer announcer = context.getBean(Announcer.class);
    announcer.news();
    var _ =
        timer.scheduleWithFixedDelay(
            () -> renew(trust, announcer),
            RENEWAL_CHECK.toSeconds(),
            RENEWAL_CHECK.toSeconds(),
            TimeUnit.SECONDS);
  }

  private static void renew(TrustRepository trust, Announcer announcer) {
    try {
      if (trust.keepFresh()) {
        announcer.news();
      }
    } catch (RuntimeException e) {
      LOG.error("cannot renew the TUF metadata; trying again", e);
    }
  }

  private void writeFirstAdministratorLink() throws IOException {
    Path file = foundation.home().resolve("first-administrator.link");
    Files.deleteIfExists(file);
    var code = context.getBean(OneTimeLinks.class).forFirstAdministrator();
    if (code.isPresent()) {
      String link = ports.console() + "/first-administrator/" + code.get().text();
      Files.writeString(PrivateFile.create(file), link + "\n");
      System.out.println("first administrator (once, within an hour): " + link);
    }
  }

  public Ports ports() {
    return ports;
  }

  /// A part of the server, for tests and for programs in the same process.
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    timer.close(); // waits for a signature that is being stored
    if (mqtt != null) {
      mqtt.close(); // before the broker, or it would try to come back
    }
    context.close();
    foundation.close();
    lock.close();
  }
}
