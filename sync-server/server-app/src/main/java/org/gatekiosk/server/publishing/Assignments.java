package org.gatekiosk.server.publishing;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.rollout.Assignment;
import org.gatekiosk.server.rollout.Deployment;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.ShortLinkStore;
import org.gatekiosk.server.store.Transaction;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.SignedEnvelope;

/// Gives kiosks their next desired document, signed and stored, inside the transaction that stores
/// the reason for it.
public final class Assignments {
  private final KioskStore kiosks;
  private final PublicationStore publications;
  private final ShortLinkStore links;
  private final Assignment rule;
  private final KeyPair director;
  private final InstantSource clock;

  public Assignments(
      KioskStore kiosks,
      PublicationStore publications,
      ShortLinkStore links,
      Assignment rule,
      KeyPair director,
      InstantSource clock) {
    this.kiosks = kiosks;
    this.publications = publications;
    this.links = links;
    this.rule = rule;
    this.director = director;
    this.clock = clock;
  }

  /// Assigns what the gate shows now; before the first publication only the settings.
  void renew(Transaction transaction, Kiosk kiosk, Gate gate) {
    assign(transaction, kiosk, gate, publications.currentOf(transaction, gate.id()));
  }

  /// Assigns the release of a publication, and begins to watch it.
  void assign(Transaction transaction, Kiosk kiosk, Gate gate, Publication publication) {
    assign(transaction, kiosk, gate, Optional.of(publication));
  }

  private void assign(
      Transaction transaction, Kiosk kiosk, Gate gate, Optional<Publication> publication) {
    Optional<AssignedRelease> release =
        publication.map(
            published ->
                publications.release(transaction, published.repository(), published.releaseId()));
    Map<String, Map<LanguageTag, String>> codes =
        release.map(assigned -> links.codes(transaction, kiosk.id(), assigned)).orElse(Map.of());
    List<AssignedRelease> releases = release.stream().toList();
    Desired next = rule.next(kiosk, gate, releases, codes, clock.instant());
    SignedEnvelope envelope = SignedEnvelope.unsigned(next.toJson()).signedBy(director);
    int bytes = envelope.encode().length;
    if (bytes > Documents.MAX_BYTES) {
      throw new AssignmentTooLargeException(kiosk.id(), bytes);
    }
    kiosks.putDesired(transaction, next, envelope);
    publication.ifPresent(published -> watch(transaction, published, next));
  }

  private void watch(Transaction transaction, Publication publication, Desired desired) {
    for (Deployment open : publications.openDeployments(transaction, desired.kiosk())) {
      if (!open.publication().equals(publication.id())) {
        publications.put(transaction, open.superseded());
      }
    }
    publications.put(
        transaction, Deployment.waiting(publication.id(), desired.kiosk(), desired.generation()));
  }
}
