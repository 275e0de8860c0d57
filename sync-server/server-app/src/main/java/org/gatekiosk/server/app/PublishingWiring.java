package org.gatekiosk.server.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.gatekiosk.content.builder.check.PackageCheck;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.release.ReleaseBuilder;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.publishing.Announcer;
import org.gatekiosk.server.publishing.Assignments;
import org.gatekiosk.server.publishing.Fleet;
import org.gatekiosk.server.publishing.PackageIntake;
import org.gatekiosk.server.publishing.Publishing;
import org.gatekiosk.server.publishing.ReleasePress;
import org.gatekiosk.server.publishing.Review;
import org.gatekiosk.server.publishing.TrustRepository;
import org.gatekiosk.server.rollout.Assignment;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.ShortLinkStore;

/// The second half of [Wiring]: from upload to desired documents.
@Factory
final class PublishingWiring {
  /// The one publisher of this server until delegations come (docs/trust.md, 1, Start).
  static final String REPOSITORY = "demo";

  @Singleton
  MediaCompiler media(Foundation foundation) {
    return new MediaCompiler(foundation.home().resolve("media"), Limits.STANDARD.maxPixels());
  }

  @Singleton
  PackageIntake intake(
      Foundation foundation,
      PackageStore packages,
      GateStore gates,
      MediaCompiler media,
      Changes changes,
      Clock clock) {
    return new PackageIntake(
        foundation.database(),
        packages,
        gates,
        foundation.uploads(),
        new PackageCheck(media),
        changes,
        clock);
  }

  @Singleton
  Review review(Database database, PackageStore packages, Changes changes, Clock clock) {
    return new Review(database, packages, changes, clock);
  }

  @Singleton
  Assignments assignments(
      KioskStore kiosks,
      PublicationStore publications,
      ShortLinkStore links,
      Assignment rule,
      Foundation foundation,
      Clock clock) {
    return new Assignments(kiosks, publications, links, rule, foundation.keys().director(), clock);
  }

  @Singleton
  ReleasePress press(Foundation foundation, MediaCompiler media) {
    return new ReleasePress(
        REPOSITORY, new ReleaseBuilder(media), foundation.uploads(), foundation.blobs());
  }

  @Singleton
  Publishing.Stores stores(
      Database database,
      PackageStore packages,
      PublicationStore publications,
      GateStore gates,
      KioskStore kiosks,
      ShortLinkStore links) {
    return new Publishing.Stores(database, packages, publications, gates, kiosks, links);
  }

  @Singleton
  Publishing publishing(
      Publishing.Stores stores,
      ReleasePress press,
      TrustRepository trust,
      Assignments assignments,
      Announcer announcer,
      Changes changes,
      Clock clock,
      SecureRandom random) {
    return new Publishing(stores, press, trust, assignments, announcer, changes, clock, random);
  }

  @Singleton
  Fleet fleet(
      Database database,
      GateStore gates,
      KioskStore kiosks,
      Assignments assignments,
      Announcer announcer,
      Changes changes,
      Clock clock) {
    return new Fleet(database, gates, kiosks, assignments, announcer, changes, clock);
  }
}
