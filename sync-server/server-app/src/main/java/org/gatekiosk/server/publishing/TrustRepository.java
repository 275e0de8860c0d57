package org.gatekiosk.server.publishing;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.Transaction;
import org.gatekiosk.server.store.TufStore;
import org.gatekiosk.trust.TargetFile;
import org.gatekiosk.trust.repository.MetadataSigner;
import org.gatekiosk.trust.repository.Publication;

/// The TUF repository of this server: signs, stores, and signs again at half life.
public final class TrustRepository {
  private final Database database;
  private final TufStore store;
  private final MetadataSigner signer;
  private final InstantSource clock;

  public TrustRepository(
      Database database, TufStore store, MetadataSigner signer, InstantSource clock) {
    this.database = database;
    this.store = store;
    this.signer = signer;
    this.clock = clock;
  }

  /// Makes the first metadata when there are none, and renews what is due.
  ///
  /// @return whether there is a new timestamp to be told
  public boolean keepFresh() {
    return database.write(
        transaction -> {
          var before = store.newest(transaction);
          Publication now = before.map(signer::renew).orElseGet(() -> signer.first(List.of()));
          boolean changed = before.isEmpty() || !before.get().equals(now);
          if (changed) {
            store.put(transaction, now, clock.instant());
          }
          return changed;
        });
  }

  /// Replaces the list of targets, inside the transaction that stores why.
  void publish(Transaction transaction, Collection<TargetFile> targets) {
    Publication next =
        store
            .newest(transaction)
            .map(before -> signer.next(before, targets))
            .orElseGet(() -> signer.first(targets));
    store.put(transaction, next, clock.instant());
  }
}
