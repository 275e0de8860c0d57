package org.gatekiosk.trust.client;

import java.io.IOException;
import java.io.Serial;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.gatekiosk.trust.MetaFile;
import org.gatekiosk.trust.Metadata;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.Root;
import org.gatekiosk.trust.Snapshot;
import org.gatekiosk.trust.Targets;
import org.gatekiosk.trust.Timestamp;
import org.gatekiosk.trust.TrustedMetadata;
import org.gatekiosk.trust.Verdict;
import org.gatekiosk.trust.client.RefreshResult.Refreshed;
import org.gatekiosk.trust.client.RefreshResult.Refused;
import org.gatekiosk.trust.client.RefreshResult.Unavailable;
import org.gatekiosk.trust.store.MetadataStore;

/// Brings the stored metadata up to date (TUF 1.0.34, 5): fetches, lets [TrustedMetadata] decide,
/// and stores each file after all of its checks have passed, never before.
///
/// Errors of the store are [java.io.UncheckedIOException]. One refresh at a time.
public final class Updater {
  /// New roots taken in one refresh (docs/trust.md, 2).
  static final int MAX_ROOT_ROTATIONS = 256;

  private final MetadataStore store;
  private final MetadataFetcher fetcher;
  private final InstantSource clock;

  public Updater(MetadataStore store, MetadataFetcher fetcher, InstantSource clock) {
    this.store = store;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /// Stores the root that came with the installation or at enrolment. The caller vouches for it; it
  /// only has to be well-formed and signed with its own keys.
  public static Verdict<Root> initialise(
      MetadataStore store, byte[] trustedRoot, InstantSource clock) {
    return switch (TrustedMetadata.start(trustedRoot, clock.instant())) {
      case Verdict.Rejected(var reason) -> new Verdict.Rejected<>(reason);
      case Verdict.Trusted(var trusted) -> {
        store.write(Role.ROOT.fileName(), trusted.root().bytes());
        yield new Verdict.Trusted<>(trusted.root());
      }
    };
  }

  /// Updates root, timestamp, snapshot and targets at one reference time.
  public RefreshResult refresh() {
    return refresh(fetcher);
  }

  /// As [#refresh], with the timestamp that a `news` message brought.
  public RefreshResult refresh(byte[] news) {
    return refresh(fetcher.withTimestamp(news));
  }

  /// What is stored, with all checks and without fetching anything.
  public RefreshResult stored() {
    return refresh(this::fetchStored);
  }

  private RefreshResult refresh(MetadataFetcher source) {
    try {
      return new Refresh(source).run();
    } catch (StoppedException e) {
      return e.result;
    }
  }

  /// Serves the store as if it were a repository that has no further root.
  private Optional<byte[]> fetchStored(String name, int maxBytes) {
    for (Role role : Role.values()) {
      if (role != Role.ROOT && name.endsWith(role.fileName())) {
        return store.read(role.fileName());
      }
    }
    return Optional.empty();
  }

  /// One run through the workflow.
  private final class Refresh {
    private final MetadataFetcher source;
    private final TrustedMetadata trusted;

    Refresh(MetadataFetcher source) throws StoppedException {
      this.source = source;
      byte[] root = stored(Role.ROOT).orElseThrow(() -> unavailable("root.json", "not stored"));
      this.trusted = require(TrustedMetadata.start(root, clock.instant()));
    }

    RefreshResult run() throws StoppedException {
      updateRoot();
      Timestamp timestamp = updateTimestamp();
      Snapshot snapshot = updateSnapshot(timestamp.snapshot());
      Targets targets = updateTargets(snapshot.targets());
      return new Refreshed(trusted.root(), timestamp, snapshot, targets);
    }

    /// 5.3
    private void updateRoot() throws StoppedException {
      for (int rotations = 0; rotations < MAX_ROOT_ROTATIONS; rotations++) {
        Root before = trusted.root();
        var next = fetch(Role.ROOT.fileName(before.version() + 1), Role.ROOT.maxBytes());
        if (next.isEmpty()) {
          break;
        }
        Root root = require(trusted.updateRoot(next.get()));
        // 5.3.11 before 5.3.8: after a power cut between the two the new root is fetched again
        if (trusted.rotatesOnlineKeys(before)) {
          store.delete(Role.TIMESTAMP.fileName());
          store.delete(Role.SNAPSHOT.fileName());
        }
        keep(root);
      }
      require(trusted.finishRoot());
    }

    /// 5.4; a stored file that the root no longer signs is as good as none
    private Timestamp updateTimestamp() throws StoppedException {
      stored(Role.TIMESTAMP).ifPresent(trusted::rememberTimestamp);
      byte[] offered = fetchExisting(Role.TIMESTAMP.fileName(), Role.TIMESTAMP.maxBytes());
      return keep(require(trusted.updateTimestamp(offered)));
    }

    /// 5.5
    private Snapshot updateSnapshot(MetaFile listed) throws StoppedException {
      Optional<byte[]> stored = stored(Role.SNAPSHOT);
      stored.ifPresent(trusted::rememberSnapshot);
      if (stored.isPresent()
          && trusted.updateSnapshot(stored.get()) instanceof Verdict.Trusted(var current)) {
        return current;
      }
      return keep(require(trusted.updateSnapshot(fetchListed(Role.SNAPSHOT, listed))));
    }

    /// 5.6
    private Targets updateTargets(MetaFile listed) throws StoppedException {
      Optional<byte[]> stored = stored(Role.TARGETS);
      if (stored.isPresent()
          && trusted.updateTargets(stored.get()) instanceof Verdict.Trusted(var current)) {
        return current;
      }
      return keep(require(trusted.updateTargets(fetchListed(Role.TARGETS, listed))));
    }

    private byte[] fetchListed(Role role, MetaFile listed) throws StoppedException {
      String name = trusted.root().fileName(role, listed.version());
      return fetchExisting(name, listed.maxBytes(role));
    }

    private byte[] fetchExisting(String name, int maxBytes) throws StoppedException {
      return fetch(name, maxBytes).orElseThrow(() -> unavailable(name, "the repository has none"));
    }

    private Optional<byte[]> fetch(String name, int maxBytes) throws StoppedException {
      try {
        return source.fetch(name, maxBytes);
      } catch (IOException e) {
        throw unavailable(name, String.valueOf(e.getMessage()));
      }
    }

    private Optional<byte[]> stored(Role role) {
      return store.read(role.fileName());
    }

    private <M extends Metadata> M keep(M metadata) {
      byte[] bytes = metadata.bytes();
      boolean unchanged =
          stored(metadata.role()).filter(old -> Arrays.equals(old, bytes)).isPresent();
      if (!unchanged) {
        store.write(metadata.role().fileName(), bytes);
      }
      return metadata;
    }
  }

  private static <T> T require(Verdict<T> verdict) throws StoppedException {
    return switch (verdict) {
      case Verdict.Trusted(var value) -> value;
      case Verdict.Rejected(var reason) -> throw new StoppedException(new Refused(reason));
    };
  }

  private static StoppedException unavailable(String name, String reason) {
    return new StoppedException(new Unavailable(name, reason));
  }

  /// Ends a refresh early with its result.
  private static final class StoppedException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient RefreshResult result;

    StoppedException(RefreshResult result) {
      super(result.toString(), null, false, false);
      this.result = result;
    }
  }
}
