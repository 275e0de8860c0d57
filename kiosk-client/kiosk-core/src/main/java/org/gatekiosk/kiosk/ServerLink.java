package org.gatekiosk.kiosk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.gatekiosk.kiosk.catalog.Restrictions;
import org.gatekiosk.kiosk.stats.Outbox;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.sync.Clocks;
import org.gatekiosk.kiosk.sync.HttpContentSource;
import org.gatekiosk.kiosk.sync.Identity;
import org.gatekiosk.kiosk.sync.IdentityKeys;
import org.gatekiosk.kiosk.sync.KioskSelf;
import org.gatekiosk.kiosk.sync.PahoConnector;
import org.gatekiosk.kiosk.sync.Renewal;
import org.gatekiosk.kiosk.sync.SyncEvents;
import org.gatekiosk.kiosk.sync.SyncLoop;
import org.gatekiosk.kiosk.sync.SyncMemory;
import org.gatekiosk.kiosk.sync.Tls;
import org.gatekiosk.kiosk.update.Assignments;
import org.gatekiosk.kiosk.update.Host;
import org.gatekiosk.kiosk.update.Shelf;
import org.gatekiosk.kiosk.update.ShownCatalog;
import org.gatekiosk.kiosk.update.UpdateStatus;
import org.gatekiosk.kiosk.update.UpdateThread;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Reported.Finding;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.store.FileMetadataStore;
import org.jspecify.annotations.Nullable;

/// The two threads of an enrolled kiosk, `sync` and `update`, and what they tell each other.
final class ServerLink implements SyncEvents, AutoCloseable {
  private static final Duration STALL = Duration.ofSeconds(20);

  private final UpdateThread update;
  private final SyncLoop sync;
  private final Renewal renewal;
  private final Shelf shelf;
  private final Host host;
  private final Assignments assignments;
  private final Runnable apply;
  private @Nullable Instant restrictionEnds;
  private @Nullable Finding broken;

  private ServerLink(Wiring wiring, Identity identity) throws IOException {
    this.shelf = wiring.shelf();
    this.host = wiring.host();
    this.assignments = wiring.assignments();
    this.apply = wiring.apply();
    this.restrictionEnds = assignments.current().map(this::nextEnd).orElse(null);
    var keys = new IdentityKeys(identity);
    SSLContext tls = Tls.of(keys);
    var trust = new FileMetadataStore(shelf.home().trust());
    var memory = new SyncMemory(identity, assignments, wiring.database(), trust);
    var source = new HttpContentSource(tls, () -> memory.endpoints().getFirst(), STALL);
    this.renewal =
        new Renewal(
            shelf.home(),
            shelf.files(),
            keys,
            tls,
            () -> memory.endpoints().getFirst(),
            new Clocks(host.wall(), host.steady()),
            work -> Thread.ofPlatform().name("renewal").daemon().start(work));
    this.update =
        UpdateThread.of(shelf, wiring.shown(), wiring.database(), source, host, _ -> wakeSync());
    this.sync =
        new SyncLoop(
            new KioskSelf(identity.kiosk(), host.appVersion(), host.box(), shelf.home().root()),
            new PahoConnector(tls),
            memory,
            wiring.outbox(),
            this,
            new Clocks(host.wall(), host.steady()),
            wiring.random());
  }

  /// Starts both threads.
  ///
  /// @throws IOException if the identity cannot be read
  static ServerLink start(Wiring wiring) throws IOException {
    var link = new ServerLink(wiring, Identity.read(wiring.shelf().home()));
    wiring.assignments().current().ifPresent(link.update::assigned);
    link.update.start();
    link.sync.start();
    return link;
  }

  /// What the rest of the kiosk lends to the link.
  ///
  /// @param apply makes a new assignment count; called on `sync`
  record Wiring(
      Shelf shelf,
      ShownCatalog shown,
      Host host,
      KioskDatabase database,
      Assignments assignments,
      Outbox outbox,
      Runnable apply,
      RandomGenerator random) {}

  @Override
  public void assigned(Desired desired) {
    apply.run();
    restrictionEnds = nextEnd(desired);
    update.assigned(desired);
  }

  @Override
  public void news(byte[] timestamp) {
    update.news(timestamp);
  }

  @Override
  public void connected() {
    update.connected();
  }

  /// Restrictions end by themselves, also offline.
  @Override
  public void tick() {
    renewal.tick();
    Instant end = restrictionEnds;
    if (end != null && !host.wall().instant().isBefore(end)) {
      apply.run();
      restrictionEnds = assignments.current().map(this::nextEnd).orElse(null);
    }
  }

  @Override
  public UpdateStatus status() {
    return update.status();
  }

  @Override
  public List<Finding> findings() {
    return Stream.concat(brokenBlobs().stream(), renewal.finding().stream()).toList();
  }

  private Optional<Finding> brokenBlobs() {
    Set<Sha256> missing = shelf.blobs().broken();
    if (missing.isEmpty()) {
      broken = null;
      return Optional.empty();
    }
    Finding finding = broken;
    if (finding == null) {
      String detail = missing.size() + " files are broken or missing and are fetched again";
      finding = new Finding("BROKEN_BLOB", detail, host.wall().instant());
      broken = finding;
    }
    return Optional.of(finding);
  }

  @Override
  public void close() {
    sync.close();
    update.close();
  }

  private @Nullable Instant nextEnd(Desired desired) {
    return Restrictions.nextEnd(desired, host.wall().instant()).orElse(null);
  }

  private void wakeSync() {
    sync.wake();
  }
}
