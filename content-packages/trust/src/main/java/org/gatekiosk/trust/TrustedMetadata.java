package org.gatekiosk.trust;

import java.time.Instant;
import org.gatekiosk.trust.RejectedException.Check;
import org.gatekiosk.trust.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/// The checks of the client workflow (TUF 1.0.34, 5), in their order, without input and output:
/// bytes go in, a verified type or a named rejection comes out.
///
/// One object serves one refresh, at one reference time (5.1). A rejected file changes nothing, and
/// the next candidate may be offered. `remember…` takes what an earlier refresh stored: its
/// signatures must be right under the current root, but it may have expired, for it only guards
/// against rollback.
///
/// Not thread-safe.
public final class TrustedMetadata {
  private final Instant referenceTime;
  private Root root;
  private @Nullable Timestamp timestamp;
  private @Nullable Snapshot snapshot;

  /// The snapshot that the trusted timestamp lists and that has passed all checks in this refresh.
  private @Nullable Snapshot currentSnapshot;

  private TrustedMetadata(Root root, Instant referenceTime) {
    this.root = root;
    this.referenceTime = referenceTime;
  }

  /// Loads the root that is trusted already (5.2); it may have expired.
  public static Verdict<TrustedMetadata> start(byte[] trustedRoot, Instant referenceTime) {
    return verdict(
        Role.ROOT,
        () -> {
          Root root = UnverifiedMetadata.parse(Role.ROOT, trustedRoot).verifySelfSigned();
          return new TrustedMetadata(root, referenceTime);
        });
  }

  public Root root() {
    return root;
  }

  /// Takes the next root (5.3.4 to 5.3.7); it may have expired, which only [#finishRoot] looks at.
  public Verdict<Root> updateRoot(byte[] bytes) {
    return verdict(
        Role.ROOT,
        () -> {
          var unverified = UnverifiedMetadata.parse(Role.ROOT, bytes);
          // 5.3.4: signed by the keys of the trusted root and by its own
          Root next = unverified.verify(root.keys(Role.ROOT), Root::new);
          unverified.verify(next.keys(Role.ROOT), Root::new);
          // 5.3.5
          if (next.version() != root.version() + 1) {
            throw RejectedException.because(
                new Rejection.NotTheNextRoot("root", root.version(), next.version()));
          }
          root = next;
          return next;
        });
  }

  /// Whether this root rotates the keys of timestamp or snapshot, so that what is stored of both
  /// must go (5.3.11).
  public boolean rotatesOnlineKeys(Root before) {
    return root.rotates(Role.TIMESTAMP, before) || root.rotates(Role.SNAPSHOT, before);
  }

  /// Ends the updates of the root with the check against freezing (5.3.10).
  public Verdict<Root> finishRoot() {
    return verdict(Role.ROOT, () -> unexpired(root));
  }

  public Verdict<Timestamp> rememberTimestamp(byte[] stored) {
    return verdict(
        Role.TIMESTAMP,
        () -> {
          timestamp = verified(Role.TIMESTAMP, stored, Timestamp::new);
          return timestamp;
        });
  }

  /// Checks a timestamp (5.4.2 to 5.4.4). One with the version that is trusted already changes
  /// nothing: the old one is returned, if it has not expired meanwhile.
  public Verdict<Timestamp> updateTimestamp(byte[] bytes) {
    return verdict(
        Role.TIMESTAMP,
        () -> {
          unexpired(root);
          Timestamp offered = verified(Role.TIMESTAMP, bytes, Timestamp::new);
          Timestamp trusted = timestamp;
          if (trusted != null && offered.version() == trusted.version()) {
            return unexpired(trusted);
          }
          if (trusted != null) {
            // 5.4.3.1 and 5.4.3.2
            notLower("timestamp", trusted.version(), offered.version());
            notLower("snapshot.json", trusted.snapshot().version(), offered.snapshot().version());
          }
          timestamp = unexpired(offered);
          return offered;
        });
  }

  public Verdict<Snapshot> rememberSnapshot(byte[] stored) {
    return verdict(
        Role.SNAPSHOT,
        () -> {
          snapshot = verified(Role.SNAPSHOT, stored, Snapshot::new);
          return snapshot;
        });
  }

  /// Checks the snapshot that the timestamp lists (5.5.2 to 5.5.6).
  public Verdict<Snapshot> updateSnapshot(byte[] bytes) {
    return verdict(
        Role.SNAPSHOT,
        () -> {
          MetaFile listed = unexpired(needed(timestamp, Role.TIMESTAMP)).snapshot();
          Snapshot offered =
              UnverifiedMetadata.parse(Role.SNAPSHOT, bytes, listed)
                  .verify(root.keys(Role.SNAPSHOT), Snapshot::new);
          listed.checkVersion(offered);
          if (snapshot != null) {
            snapshot.checkSuccessor(offered);
          }
          snapshot = unexpired(offered);
          currentSnapshot = snapshot;
          return offered;
        });
  }

  /// Checks the top-level targets that the snapshot lists (5.6.2 to 5.6.5).
  public Verdict<Targets> updateTargets(byte[] bytes) {
    return verdict(
        Role.TARGETS,
        () -> {
          MetaFile listed = needed(currentSnapshot, Role.SNAPSHOT).targets();
          Targets offered =
              UnverifiedMetadata.parse(Role.TARGETS, bytes, listed)
                  .verify(root.keys(Role.TARGETS), Targets::new);
          listed.checkVersion(offered);
          return unexpired(offered);
        });
  }

  private <M extends Metadata> M verified(
      Role role, byte[] bytes, UnverifiedMetadata.Reader<M> reader)
      throws RejectedException, JsonFormatException {
    return UnverifiedMetadata.parse(role, bytes).verify(root.keys(role), reader);
  }

  private <M extends Metadata> M unexpired(M metadata) throws RejectedException {
    if (metadata.isExpired(referenceTime)) {
      throw RejectedException.because(
          new Rejection.Expired(metadata.role().wireName(), metadata.expires(), referenceTime));
    }
    return metadata;
  }

  private static void notLower(String name, long trusted, long offered) throws RejectedException {
    if (offered < trusted) {
      throw RejectedException.because(new Rejection.Rollback(name, trusted, offered));
    }
  }

  private static <M extends Metadata> M needed(@Nullable M metadata, Role role) {
    if (metadata == null) {
      throw new IllegalStateException(role.wireName() + " must be trusted first");
    }
    return metadata;
  }

  private static <T> Verdict<T> verdict(Role role, Check<T> check) {
    return RejectedException.verdict(role.wireName(), check);
  }
}
