package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.trust.client.MetadataFetcher;
import org.gatekiosk.trust.store.FileMetadataStore;
import org.gatekiosk.trust.store.MetadataStore;

/// The `update` thread: takes one step of the [Updater] after the other and sleeps in between.
///
/// Threads: every method from any.
public final class UpdateThread implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(UpdateThread.class.getName());
  private static final Duration AFTER_FAULT = Duration.ofSeconds(10);
  private static final long STOP_S = 20;

  private final KioskDatabase database;
  private final UpdateParts parts;
  private final Orders orders;
  private final Semaphore wake;
  private final Thread thread = Thread.ofPlatform().name("update").daemon().unstarted(this::run);
  private volatile boolean stopping;

  private UpdateThread(KioskDatabase database, UpdateParts parts, Orders orders, Semaphore wake) {
    this.database = database;
    this.parts = parts;
    this.orders = orders;
    this.wake = wake;
  }

  /// Wires an update that has not started.
  ///
  /// @param listener called on the update thread when the status has changed; must not block
  public static UpdateThread of(
      Shelf shelf,
      ShownCatalog shown,
      KioskDatabase database,
      ContentSource source,
      Host host,
      Consumer<UpdateStatus> listener) {
    var wake = new Semaphore(0);
    UpdateParts parts = parts(shelf, shown, source, host, listener, wake::release);
    return new UpdateThread(database, parts, new Orders(new RetryDelay(host.steady())), wake);
  }

  static UpdateParts parts(
      Shelf shelf,
      ShownCatalog shown,
      ContentSource source,
      Host host,
      Consumer<UpdateStatus> listener,
      Runnable wake) {
    MetadataStore trust = new FileMetadataStore(shelf.home().trust());
    MetadataFetcher repository = source.metadata();
    var metadata = new org.gatekiosk.trust.client.Updater(trust, repository, host.wall());
    var planner =
        new Planner(metadata, source, shelf.releases(), shelf.reader(), host.appVersion());
    var contents = new Contents(shelf.reader());
    var fetcher = new BlobFetcher(shelf.blobs(), contents, source, host.box(), shelf.home().root());
    return new UpdateParts(
        new Staging(planner, fetcher, contents, shelf.reader(), shelf.blobs()),
        new Trial(shown, shelf.activation(), host.steady(), wake),
        new Upkeep(shelf.blobs(), shelf.releases(), contents, fetcher, shelf.activation(), shown),
        shelf.activation(),
        shelf.releases(),
        shown,
        new StatusBoard(shelf.activation(), listener));
  }

  public void start() {
    thread.start();
  }

  /// There is an assignment; one of a lower generation than the last is ignored.
  public void assigned(Desired desired) {
    orders.assigned(desired);
    wake.release();
  }

  /// The repository has a new timestamp.
  public void news(byte[] timestamp) {
    orders.news(timestamp);
    wake.release();
  }

  /// What failed for lack of a connection may work now, and missing files may be had.
  public void connected() {
    orders.retry().reset();
    wake.release();
  }

  public UpdateStatus status() {
    return parts.board().status();
  }

  /// Ends the thread after the step it is in.
  @Override
  public void close() {
    stopping = true;
    wake.release();
    try {
      thread.join(Duration.ofSeconds(STOP_S));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        work(new Updater(parts, new Journal(database), orders));
      } catch (IOException | RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "the update failed; trying again", e);
        rest(AFTER_FAULT);
      }
    }
  }

  private void work(Updater updater) throws IOException {
    while (!stopping) {
      rest(updater.step());
    }
  }

  private void rest(Duration atMost) {
    try {
      if (atMost.isPositive() && wake.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      stopping = true;
    }
  }
}
