package org.gatekiosk.server.app;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.gatekiosk.server.enrolment.Enrolment;
import org.gatekiosk.server.enrolment.EnrolmentStore;
import org.gatekiosk.server.enrolment.ServerIdentity;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.mqtt.Announcements;
import org.gatekiosk.server.mqtt.Batches;
import org.gatekiosk.server.mqtt.Broker;
import org.gatekiosk.server.mqtt.EmbeddedBroker;
import org.gatekiosk.server.mqtt.KioskMessages;
import org.gatekiosk.server.mqtt.Presences;
import org.gatekiosk.server.mqtt.Reports;
import org.gatekiosk.server.mqtt.ServerMqtt;
import org.gatekiosk.server.people.AccountStore;
import org.gatekiosk.server.people.OneTimeLinks;
import org.gatekiosk.server.people.Passwords;
import org.gatekiosk.server.people.SignIn;
import org.gatekiosk.server.publishing.TrustRepository;
import org.gatekiosk.server.rollout.Assignment;
import org.gatekiosk.server.statistics.OpenedLinks;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.ShortLinkStore;
import org.gatekiosk.server.store.SqlAccountStore;
import org.gatekiosk.server.store.SqlEnrolmentStore;
import org.gatekiosk.server.store.StatisticsQueries;
import org.gatekiosk.server.store.StatisticsStore;
import org.gatekiosk.server.store.TufStore;
import org.gatekiosk.trust.repository.MetadataSigner;

/// What is made of what. Everything outside `api` and `console` is plain Java and made here.
@Factory
final class Wiring {
  @Singleton
  Database database(Foundation foundation) {
    return foundation.database();
  }

  @Singleton
  BlobFolder blobs(Foundation foundation) {
    return foundation.blobs();
  }

  @Singleton
  AccountStore accounts(Database database) {
    return new SqlAccountStore(database);
  }

  @Singleton
  EnrolmentStore enrolments(Database database) {
    return new SqlEnrolmentStore(database);
  }

  @Singleton
  GateStore gates(Database database) {
    return new GateStore(database);
  }

  @Singleton
  KioskStore kiosks(Database database) {
    return new KioskStore(database);
  }

  @Singleton
  PublicationStore publications(Database database) {
    return new PublicationStore(database);
  }

  @Singleton
  StatisticsStore statistics(Database database) {
    return new StatisticsStore(database);
  }

  @Singleton
  PackageStore packages(Database database) {
    return new PackageStore(database);
  }

  @Singleton
  ShortLinkStore shortLinks(Database database, SecureRandom random) {
    return new ShortLinkStore(database, random);
  }

  @Singleton
  StatisticsQueries statisticsQueries(Database database) {
    return new StatisticsQueries(database);
  }

  @Singleton
  TufStore tuf(Database database) {
    return new TufStore(database);
  }

  @Singleton
  OneTimeLinks links(AccountStore accounts, Clock clock, SecureRandom random) {
    return new OneTimeLinks(accounts, clock, random);
  }

  @Singleton
  SignIn signIn(AccountStore accounts, OneTimeLinks links, Clock clock, SecureRandom random) {
    return new SignIn(accounts, links, new Passwords(), clock, random);
  }

  @Singleton
  Enrolment enrolment(
      Foundation foundation,
      EnrolmentStore store,
      Ports ports,
      TufStore tuf,
      Clock clock,
      SecureRandom random) {
    return new Enrolment(
        foundation.authority(),
        store,
        ports.endpoints(),
        () -> tuf.root().orElseThrow(),
        clock,
        random);
  }

  @Singleton
  TrustRepository trust(Foundation foundation, Database database, TufStore tuf, Clock clock) {
    return new TrustRepository(database, tuf, new MetadataSigner(foundation.keys(), clock), clock);
  }

  @Singleton
  Assignment assignment(Ports ports) {
    return new Assignment(List.of(ports.endpoints()), ports.shortLinkBase());
  }

  @Singleton
  OpenedLinks openedLinks() {
    return new OpenedLinks();
  }

  @Bean(preDestroy = "close")
  @Singleton
  Broker broker(
      Foundation foundation, Ports ports, BrokerStores stores, EnrolmentStore store, Clock clock)
      throws IOException {
    return new EmbeddedBroker(
        foundation.home().resolve("broker"),
        ports.mqtt(),
        stores.files(),
        new KioskAdmission(store, clock));
  }

  /// Messages reach [KioskMessages] only after [ServerMqtt#start], when all of these exist.
  @Bean(preDestroy = "close")
  @Singleton
  ServerMqtt mqtt(
      Foundation foundation, Ports ports, SecureRandom random, Provider<KioskMessages> messages) {
    return new ServerMqtt(
        "ssl://localhost:" + ports.mqtt(),
        clientSockets(foundation.identity()),
        (topic, payload) -> messages.get().arrived(topic, payload),
        random);
  }

  private static SSLSocketFactory clientSockets(ServerIdentity identity) {
    char[] password = "in memory only".toCharArray();
    try {
      KeyStore keys = identity.keyStore(password);
      var keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keyManagers.init(keys, password);
      var trustManagers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trustManagers.init(identity.trustStore());
      var context = SSLContext.getInstance("TLSv1.3");
      context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot prepare TLS for the broker", e);
    }
  }

  @Singleton
  Announcements announcements(
      ServerMqtt downlink, KioskStore kiosks, TufStore tuf, Foundation foundation) {
    return new Announcements(downlink, kiosks, tuf, foundation.keys().director());
  }

  @Singleton
  KioskMessages messages(Presences presences, Reports reports, Batches batches) {
    return new KioskMessages(presences, reports, batches);
  }

  @Singleton
  Presences presences(
      Database database,
      KioskStore kiosks,
      StatisticsStore statistics,
      TufStore tuf,
      Announcements announcements,
      Changes changes,
      Clock clock) {
    return new Presences(database, kiosks, statistics, tuf, announcements, changes, clock);
  }

  @Singleton
  Reports reports(
      Database database,
      KioskStore kiosks,
      PublicationStore publications,
      Changes changes,
      Clock clock) {
    return new Reports(database, kiosks, publications, changes, clock);
  }

  @Singleton
  Batches batches(
      KioskStore kiosks,
      StatisticsStore statistics,
      Announcements announcements,
      Changes changes,
      Clock clock) {
    return new Batches(kiosks, statistics, announcements, changes, clock);
  }
}
