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
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.SignedEnvelope;
import org.jdbi.v3.core.Handle;

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
  void renew(Handle handle, Kiosk kiosk, Gate gate) {
    assign(handle, kiosk, gate, publications.currentOf(handle, gate.id()));
  }

  /// Assigns the release of a publication, and begins to watch it.
  void assign(Handle handle, Kiosk kiosk, Gate gate, Publication publication) {
    assign(handle, kiosk, gate, Optional.of(publication));
  }

  private void assign(Handle handle, Kiosk kiosk, Gate gate, Optional<Publication> publication) {
    Optional<AssignedRelease> release =
        publication.map(
            published ->
                publications.release(handle, published.repository(), published.releaseId()));
    Map<String, Map<LanguageTag, String>> codes =
        release.map(assigned -> links.codes(handle, kiosk.id(), assigned)).orElse(Map.of());
    List<AssignedRelease> releases = release.stream().toList();
    Desired next = rule.next(kiosk, gate, releases, codes, clock.instant());
    kiosks.putDesired(handle, next, SignedEnvelope.unsigned(next.toJson()).signedBy(director));
    publication.ifPresent(published -> watch(handle, published, next));
  }

  private void watch(Handle handle, Publication publication, Desired desired) {
    for (Deployment open : publications.openDeployments(handle, desired.kiosk())) {
      if (!open.publication().equals(publication.id())) {
        publications.put(handle, open.superseded());
      }
    }
    publications.put(
        handle, Deployment.waiting(publication.id(), desired.kiosk(), desired.generation()));
  }
}
