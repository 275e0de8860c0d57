package org.gatekiosk.server.publishing;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.gatekiosk.content.builder.release.BuiltRelease;
import org.gatekiosk.content.format.Fallbacks;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.QrKind;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.content.format.VerifiedItem;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.ShortLinkStore;
import org.gatekiosk.server.store.Transaction;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.TargetFile;

/// Publishes: compiles a release of everything approved, signs it, assigns it to kiosks.
///
/// Files go to the blob folder first; then one transaction stores release, TUF metadata, states,
/// and every kiosk's desired document; only then kiosks are told. Killed anywhere, either nothing
/// happened or all of it did.
public final class Publishing {
  private final Database database;
  private final PackageStore packages;
  private final PublicationStore publications;
  private final GateStore gates;
  private final KioskStore kiosks;
  private final ShortLinkStore links;
  private final ReleasePress press;
  private final TrustRepository trust;
  private final Assignments assignments;
  private final Announcer announcer;
  private final Changes changes;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /// The stores that a publication touches.
  public record Stores(
      Database database,
      PackageStore packages,
      PublicationStore publications,
      GateStore gates,
      KioskStore kiosks,
      ShortLinkStore links) {}

  public Publishing(
      Stores stores,
      ReleasePress press,
      TrustRepository trust,
      Assignments assignments,
      Announcer announcer,
      Changes changes,
      InstantSource clock,
      RandomGenerator random) {
    this.database = stores.database();
    this.packages = stores.packages();
    this.publications = stores.publications();
    this.gates = stores.gates();
    this.kiosks = stores.kiosks();
    this.links = stores.links();
    this.press = press;
    this.trust = trust;
    this.assignments = assignments;
    this.announcer = announcer;
    this.changes = changes;
    this.clock = clock;
    this.random = random;
  }

  /// What became of the wish to publish.
  public sealed interface Result {
    /// Stored and told.
    ///
    /// @param generations of the desired documents by kiosk
    record Published(Publication publication, Map<KioskId, Long> generations) implements Result {}

    record NothingApproved() implements Result {}

    record UnknownGate(String gate) implements Result {}

    /// An approved package cannot be compiled, or a kiosk could not read its assignment.
    record Refused(String reason) implements Result {}
  }

  /// Publishes the newest approved version of every package to the kiosks of these gates.
  ///
  /// @param by name of the publisher
  /// @throws IOException if files cannot be read or written
  public Result publish(Set<String> gateIds, String by) throws IOException {
    for (String gate : gateIds) {
      if (gates.find(gate).isEmpty()) {
        return new Result.UnknownGate(gate);
      }
    }
    oneAtATime.lock();
    try {
      List<Sha256> approved = packages.publishable();
      return approved.isEmpty()
          ? new Result.NothingApproved()
          : publish(gateIds, by, approved, ReleaseId.next(clock, random));
    } finally {
      oneAtATime.unlock();
    }
  }

  private Result publish(Set<String> gateIds, String by, List<Sha256> approved, ReleaseId releaseId)
      throws IOException {
    Optional<Instant> last = publications.newest(1).stream().map(Publication::at).findFirst();
    Instant now = RisingTime.after(last, clock.instant());
    BuiltRelease built;
    try {
      built = press.make(approved, releaseId, now);
    } catch (IllegalArgumentException e) {
      return new Result.Refused(String.valueOf(e.getMessage()));
    }
    var publication =
        new Publication(
            ReleaseId.next(clock, random).ulid(),
            built.manifest().repository(),
            releaseId.ulid(),
            gateIds,
            by,
            now);
    Map<KioskId, Long> generations;
    try {
      generations = database.write(transaction -> store(transaction, publication, built, approved));
    } catch (AssignmentTooLargeException e) {
      return new Result.Refused(String.valueOf(e.getMessage()));
    }
    announcer.news();
    generations.keySet().forEach(announcer::desired);
    changes.packagesChanged();
    changes.publicationChanged(publication.id());
    generations.keySet().forEach(changes::kioskChanged);
    return new Result.Published(publication, generations);
  }

  private Map<KioskId, Long> store(
      Transaction transaction, Publication publication, BuiltRelease built, List<Sha256> approved) {
    var release =
        new AssignedRelease(
            publication.repository(),
            publication.releaseId(),
            built.manifestBytes().length,
            built.sha256());
    publications.addRelease(transaction, release, approved, publication.at());
    storeItems(transaction, release, built);
    packages.markPublished(transaction, approved);
    publications.add(transaction, publication);
    List<TargetFile> targets = new ArrayList<>();
    for (AssignedRelease listed : publications.releases(transaction)) {
      targets.add(new TargetFile(listed.path(), listed.length(), listed.sha256(), null));
    }
    trust.publish(transaction, targets);
    Map<KioskId, Long> generations = new HashMap<>();
    for (Kiosk kiosk : kiosks.ofGates(transaction, publication.gates())) {
      var gate = GateStore.find(transaction, kiosk.gate()).orElseThrow();
      assignments.assign(transaction, kiosk, gate, publication);
      generations.put(kiosk.id(), kiosk.generation() + 1);
    }
    return generations;
  }

  private void storeItems(Transaction transaction, AssignedRelease release, BuiltRelease built) {
    Map<String, Sha256> documents = new HashMap<>();
    for (Manifest.ManifestItem listed : built.manifest().items()) {
      documents.put(listed.name().toString(), listed.sha256());
    }
    for (Item item : built.items()) {
      String name = release.repository() + "/" + item.name();
      Sha256 document = documents.get(item.name().toString());
      if (document == null) {
        throw new IllegalStateException(name + " is not in its manifest");
      }
      Map<LanguageTag, String> titles = new HashMap<>();
      item.texts().forEach((language, text) -> titles.put(language, text.title()));
      publications.putTitles(transaction, name, VerifiedItem.version(document), titles);
      links.putTargets(transaction, release, name, targets(item));
    }
  }

  /// Where the QR code of an item leads, by the language of the page it stands on.
  private static Map<LanguageTag, String> targets(Item item) {
    var qr = item.qr();
    Map<LanguageTag, String> targets = new HashMap<>();
    if (qr != null && qr.kind() == QrKind.URL) {
      for (LanguageTag language : item.texts().keySet()) {
        qr.payload(language, Fallbacks.chain(item, language))
            .ifPresent(target -> targets.put(language, target));
      }
    }
    return targets;
  }
}
