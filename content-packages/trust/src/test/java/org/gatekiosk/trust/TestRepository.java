package org.gatekiosk.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;

/// Makes metadata by hand, right or wrong, where the signer of the product would only make right
/// ones.
public final class TestRepository {
  public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  public static final TargetFile RELEASE = TargetFile.of("demo/r1.json", new byte[] {1, 2, 3});

  private final Map<Role, List<KeyPair>> keys = new EnumMap<>(Role.class);
  private final Map<Role, Integer> thresholds = new EnumMap<>(Role.class);

  public TestRepository() {
    for (Role role : Role.values()) {
      rotate(role, 1, KeyPair.generateEd25519());
    }
  }

  public TestRepository rotate(Role role, int threshold, KeyPair... pairs) {
    keys.put(role, List.of(pairs));
    thresholds.put(role, threshold);
    return this;
  }

  public List<KeyPair> keys(Role role) {
    return keys.getOrDefault(role, List.of());
  }

  public byte[] root(long version) {
    return root(version, UnaryOperator.identity());
  }

  public byte[] root(long version, UnaryOperator<JsonObject.Builder> change) {
    return sign(Role.ROOT, rootContent(version, change));
  }

  public JsonObject rootContent(long version, UnaryOperator<JsonObject.Builder> change) {
    var table = JsonObject.builder();
    var roles = JsonObject.builder();
    for (Role role : Role.values()) {
      keys(role).forEach(pair -> table.replace(pair.key().id().hex(), pair.key().json()));
      roles.put(role.wireName(), roleContent(role));
    }
    var signed =
        header(Role.ROOT, version, NOW.plus(Duration.ofDays(365)))
            .put("consistent_snapshot", true)
            .put("keys", table.build())
            .put("roles", roles.build());
    return change.apply(signed).build();
  }

  private JsonObject roleContent(Role role) {
    var ids = keys(role).stream().map(pair -> pair.key().id().hex()).toList();
    return JsonObject.builder()
        .put("keyids", JsonArray.ofStrings(ids))
        .put("threshold", thresholds.getOrDefault(role, 1))
        .build();
  }

  public byte[] targets(long version) {
    return targets(version, UnaryOperator.identity());
  }

  public byte[] targets(long version, UnaryOperator<JsonObject.Builder> change) {
    var table = JsonObject.builder().put(RELEASE.path(), RELEASE.toJson()).build();
    var signed =
        header(Role.TARGETS, version, NOW.plus(Duration.ofDays(180))).put("targets", table);
    return sign(Role.TARGETS, change.apply(signed).build());
  }

  public byte[] snapshot(long version, long targetsVersion) {
    return snapshot(version, metaFile(targetsVersion), UnaryOperator.identity());
  }

  public byte[] snapshot(
      long version, JsonObject targets, UnaryOperator<JsonObject.Builder> change) {
    var meta = JsonObject.builder().put("targets.json", targets).build();
    var signed = header(Role.SNAPSHOT, version, NOW.plus(Duration.ofDays(7))).put("meta", meta);
    return sign(Role.SNAPSHOT, change.apply(signed).build());
  }

  public byte[] timestamp(long version, long snapshotVersion) {
    return timestamp(version, metaFile(snapshotVersion), UnaryOperator.identity());
  }

  public byte[] timestamp(
      long version, JsonObject snapshot, UnaryOperator<JsonObject.Builder> change) {
    var meta = JsonObject.builder().put("snapshot.json", snapshot).build();
    var signed = header(Role.TIMESTAMP, version, NOW.plus(Duration.ofDays(3))).put("meta", meta);
    return sign(Role.TIMESTAMP, change.apply(signed).build());
  }

  public static JsonObject metaFile(long version) {
    return JsonObject.builder().put("version", version).build();
  }

  public static JsonObject metaFile(long version, byte[] content) {
    return JsonObject.builder()
        .put("version", version)
        .put("length", content.length)
        .put("hashes", JsonObject.builder().put("sha256", Sha256.of(content).hex()).build())
        .build();
  }

  public static UnaryOperator<JsonObject.Builder> expiring(Instant at) {
    return signed -> signed.replace("expires", new JsonString(at.toString()));
  }

  public static UnaryOperator<JsonObject.Builder> withVersion(long version) {
    return signed -> signed.replace("version", new JsonNumber(version));
  }

  public byte[] sign(Role role, JsonObject signed) {
    return sign(signed, keys(role).toArray(KeyPair[]::new));
  }

  public static byte[] sign(JsonObject signed, KeyPair... pairs) {
    return Arrays.stream(pairs)
        .reduce(SignedEnvelope.unsigned(signed), SignedEnvelope::signedBy, (a, b) -> b)
        .encode();
  }

  private static JsonObject.Builder header(Role role, long version, Instant expires) {
    return JsonObject.builder()
        .put("_type", role.wireName())
        .put("spec_version", "1.0.34")
        .put("version", version)
        .put("expires", expires.toString());
  }
}
