package org.gatekiosk.trust.repository;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.TargetFile;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.JsonValue;

/// Makes and signs the metadata of a repository with consistent snapshots (TUF 1.0.34, 4 and 6),
/// one key for each role.
///
/// Versions only rise: every publication is made from the one before.
public final class MetadataSigner {
  private static final String SPEC_VERSION = "1.0.34";

  private final RepositoryKeys keys;
  private final InstantSource clock;

  public MetadataSigner(RepositoryKeys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /// How long metadata of a role are good for (docs/trust.md, 1).
  static Duration life(Role role) {
    return switch (role) {
      case ROOT -> Duration.ofDays(365);
      case TARGETS -> Duration.ofDays(180);
      case SNAPSHOT -> Duration.ofDays(7);
      case TIMESTAMP -> Duration.ofDays(3);
    };
  }

  /// The first publication: version 1 of everything.
  public Publication first(Collection<TargetFile> files) {
    var targets = targets(1, targetTable(files));
    var snapshot = snapshot(1, targets);
    return new Publication(root(1), targets, snapshot, timestamp(1, snapshot));
  }

  /// Replaces the list of targets.
  public Publication next(Publication before, Collection<TargetFile> files) {
    var targets = targets(before.targets().version() + 1, targetTable(files));
    return online(before, before.root(), targets);
  }

  /// Signs again what has lived half of its life, and everything above it; the same publication
  /// when nothing has.
  public Publication renew(Publication before) {
    var root = isDue(before.root()) ? root(before.root().version() + 1) : before.root();
    if (isDue(before.targets())) {
      return online(before, root, renewTargets(before.targets()));
    }
    if (isDue(before.snapshot())) {
      return online(before, root, before.targets());
    }
    var timestamp =
        isDue(before.timestamp())
            ? timestamp(before.timestamp().version() + 1, before.snapshot())
            : before.timestamp();
    return new Publication(root, before.targets(), before.snapshot(), timestamp);
  }

  private Publication online(Publication before, SignedMetadata root, SignedMetadata targets) {
    var snapshot = snapshot(before.snapshot().version() + 1, targets);
    var timestamp = timestamp(before.timestamp().version() + 1, snapshot);
    return new Publication(root, targets, snapshot, timestamp);
  }

  private boolean isDue(SignedMetadata metadata) {
    Duration halfLife = life(metadata.role()).dividedBy(2);
    return !clock.instant().isBefore(metadata.expires().minus(halfLife));
  }

  private SignedMetadata root(long version) {
    JsonObject signed =
        header(Role.ROOT, version)
            .put("consistent_snapshot", true)
            .put("keys", keyTable())
            .put(
                "roles",
                JsonObject.builder()
                    .put("root", role(keys.root()))
                    .put("snapshot", role(keys.snapshot()))
                    .put("targets", role(keys.targets()))
                    .put("timestamp", role(keys.timestamp()))
                    .build())
            .put(
                "x-gatekiosk",
                JsonObject.builder()
                    .put("director", role(keys.director()))
                    .put("time", role(keys.time()))
                    .build())
            .build();
    return sign(Role.ROOT, signed, keys.root());
  }

  private SignedMetadata targets(long version, JsonValue table) {
    JsonObject signed = header(Role.TARGETS, version).put("targets", table).build();
    return sign(Role.TARGETS, signed, keys.targets());
  }

  private SignedMetadata renewTargets(SignedMetadata before) {
    JsonValue table = Objects.requireNonNull(before.signed().get("targets"), "targets metadata");
    return targets(before.version() + 1, table);
  }

  private SignedMetadata snapshot(long version, SignedMetadata targets) {
    JsonObject meta = JsonObject.builder().put("targets.json", targets.metaFile()).build();
    JsonObject signed = header(Role.SNAPSHOT, version).put("meta", meta).build();
    return sign(Role.SNAPSHOT, signed, keys.snapshot());
  }

  private SignedMetadata timestamp(long version, SignedMetadata snapshot) {
    JsonObject meta = JsonObject.builder().put("snapshot.json", snapshot.metaFile()).build();
    JsonObject signed =
        header(Role.TIMESTAMP, version)
            .put("meta", meta)
            .put("x-signed-at", dateTime(clock.instant()))
            .build();
    return sign(Role.TIMESTAMP, signed, keys.timestamp());
  }

  private JsonObject.Builder header(Role role, long version) {
    return JsonObject.builder()
        .put("_type", role.wireName())
        .put("expires", dateTime(clock.instant().plus(life(role))))
        .put("spec_version", SPEC_VERSION)
        .put("version", version);
  }

  private static JsonObject targetTable(Collection<TargetFile> files) {
    var table = JsonObject.builder();
    files.forEach(file -> table.put(file.path(), file.toJson()));
    return table.build();
  }

  private JsonObject keyTable() {
    Map<String, JsonValue> table = new LinkedHashMap<>();
    for (KeyPair pair :
        List.of(
            keys.root(),
            keys.targets(),
            keys.snapshot(),
            keys.timestamp(),
            keys.director(),
            keys.time())) {
      table.put(pair.key().id().hex(), pair.key().json());
    }
    return new JsonObject(table);
  }

  private static JsonObject role(KeyPair pair) {
    return JsonObject.builder()
        .put("keyids", JsonArray.of(new JsonString(pair.key().id().hex())))
        .put("threshold", 1)
        .build();
  }

  private static SignedMetadata sign(Role role, JsonObject signed, KeyPair key) {
    return SignedMetadata.of(role, SignedEnvelope.unsigned(signed).signedBy(key));
  }

  private static String dateTime(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
