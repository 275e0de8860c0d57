package org.gatekiosk.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.gatekiosk.trust.TestRepository.NOW;
import static org.gatekiosk.trust.TestRepository.expiring;
import static org.gatekiosk.trust.TestRepository.metaFile;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedMetadataTest {
  private static final UnaryOperator<JsonObject.Builder> UNCHANGED = UnaryOperator.identity();

  private final TestRepository repository = new TestRepository();
  private final TrustedMetadata trusted = trusted(TrustedMetadata.start(repository.root(1), NOW));

  @Test
  void refresh_rightMetadata_findsTheTarget() {
    byte[] targets = repository.targets(3);
    byte[] snapshot = repository.snapshot(5, metaFile(3, targets), UNCHANGED);
    byte[] timestamp = repository.timestamp(7, metaFile(5, snapshot), UNCHANGED);

    trusted(trusted.finishRoot());
    trusted(trusted.updateTimestamp(timestamp));
    trusted(trusted.updateSnapshot(snapshot));
    Targets verified = trusted(trusted.updateTargets(targets));

    assertThat(verified.version()).isEqualTo(3);
    assertThat(verified.bytes()).isEqualTo(targets);
    assertThat(verified.find("demo/r1.json")).contains(TestRepository.RELEASE);
    assertThat(verified.find("demo/r2.json")).isEmpty();
  }

  @Test
  void start_damagedSignature_isRefused() {
    byte[] root = repository.root(1, expiring(NOW.plusSeconds(1)));
    String changed = new String(root, UTF_8).replace("08:00:01Z", "09:00:01Z");

    assertThat(rejection(TrustedMetadata.start(changed.getBytes(UTF_8), NOW)))
        .isInstanceOf(Rejection.BadSignature.class);
  }

  @Test
  void start_expiredRoot_isLoadedButRefusedAtTheEnd() {
    byte[] root = repository.root(1, expiring(NOW));

    TrustedMetadata expired = trusted(TrustedMetadata.start(root, NOW));

    assertThat(rejection(expired.finishRoot())).isEqualTo(new Rejection.Expired("root", NOW, NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "_type,targets",
    "spec_version,2.0.0",
    "version,1",
    "expires,2026-11-22",
    "expires,2026-11-22T08:00:00.5Z",
    "expires,2026-13-22T08:00:00Z",
    "keys,none",
    "roles,none"
  })
  void start_wrongField_isMalformedWithItsPlace(String field, String text) {
    byte[] root = repository.root(1, signed -> signed.replace(field, new JsonString(text)));

    assertThat(rejection(TrustedMetadata.start(root, NOW)))
        .isInstanceOfSatisfying(
            Rejection.Malformed.class,
            malformed -> assertThat(malformed.reason()).contains("/signed/" + field));
  }

  @Test
  void start_notJson_isMalformed() {
    assertThat(rejection(TrustedMetadata.start("{".getBytes(UTF_8), NOW)))
        .isInstanceOf(Rejection.Malformed.class);
  }

  @Test
  void start_oneByteTooLong_isRefusedUnread() {
    byte[] bytes = new byte[Role.ROOT.maxBytes() + 1];

    assertThat(rejection(TrustedMetadata.start(bytes, NOW)))
        .isEqualTo(new Rejection.WrongLength("root", 524_288, 524_289));
  }

  @Test
  void start_keyIdIsNotTheDigestOfItsKey_isMalformed() {
    var foreign = KeyPair.generateEd25519().key();
    String wrongId = "0".repeat(64);
    byte[] root =
        repository.root(
            1,
            signed ->
                signed.replace("keys", JsonObject.builder().put(wrongId, foreign.json()).build()));

    assertThat(rejection(TrustedMetadata.start(root, NOW)))
        .isInstanceOfSatisfying(
            Rejection.Malformed.class,
            malformed -> assertThat(malformed.reason()).contains("not the digest of the key"));
  }

  @Test
  void updateRoot_nextVersion_isTrustedEvenIfExpired() {
    assertThat(trusted(trusted.updateRoot(repository.root(2, expiring(NOW)))).version())
        .isEqualTo(2);
    assertThat(trusted.root().version()).isEqualTo(2);
  }

  @Test
  void updateRoot_newKeysSignedByOldAndNew_areTrusted() {
    KeyPair before = repository.keys(Role.ROOT).getFirst();
    KeyPair after = KeyPair.generateEd25519();
    JsonObject content = repository.rotate(Role.ROOT, 1, after).rootContent(2, UNCHANGED);

    assertThat(rejection(trusted.updateRoot(TestRepository.sign(content, after))))
        .isEqualTo(new Rejection.Threshold("root", 1, 0));
    assertThat(rejection(trusted.updateRoot(TestRepository.sign(content, before))))
        .isEqualTo(new Rejection.Threshold("root", 1, 0));
    trusted(trusted.updateRoot(TestRepository.sign(content, before, after)));
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void updateRoot_anotherThanTheNextVersion_isRefused(long version) {
    assertThat(rejection(trusted.updateRoot(repository.root(version))))
        .isEqualTo(new Rejection.NotTheNextRoot("root", 1, version));
    assertThat(trusted.root().version()).isEqualTo(1);
  }

  @Test
  void updateTimestamp_foreignKey_isRefused() {
    byte[] foreign = new TestRepository().timestamp(1, 1);

    assertThat(rejection(trusted.updateTimestamp(foreign)))
        .isEqualTo(new Rejection.Threshold("timestamp", 1, 0));
  }

  @Test
  void updateTimestamp_changedContent_isRefused() {
    String changed =
        new String(repository.timestamp(1, 4), UTF_8).replace("\"version\":4", "\"version\":5");

    assertThat(rejection(trusted.updateTimestamp(changed.getBytes(UTF_8))))
        .isEqualTo(
            new Rejection.BadSignature(
                "timestamp", repository.keys(Role.TIMESTAMP).getFirst().key().id()));
  }

  @Test
  void updateTimestamp_lowerVersion_isRollback() {
    trusted(trusted.rememberTimestamp(repository.timestamp(7, 5)));

    assertThat(rejection(trusted.updateTimestamp(repository.timestamp(6, 5))))
        .isEqualTo(new Rejection.Rollback("timestamp", 7, 6));
  }

  @Test
  void updateTimestamp_lowerSnapshotVersion_isRollback() {
    trusted(trusted.rememberTimestamp(repository.timestamp(7, 5)));

    assertThat(rejection(trusted.updateTimestamp(repository.timestamp(8, 4))))
        .isEqualTo(new Rejection.Rollback("snapshot.json", 5, 4));
  }

  @Test
  void updateTimestamp_sameVersionWithOtherContent_keepsTheOldOne() {
    trusted(trusted.rememberTimestamp(repository.timestamp(7, 5)));

    Timestamp kept = trusted(trusted.updateTimestamp(repository.timestamp(7, 100)));

    assertThat(kept.snapshot().version()).isEqualTo(5);
  }

  @Test
  void updateTimestamp_sameVersionExpiredMeanwhile_isExpired() {
    byte[] old = repository.timestamp(7, metaFile(5), expiring(NOW));
    trusted(trusted.rememberTimestamp(old));

    assertThat(rejection(trusted.updateTimestamp(old)))
        .isEqualTo(new Rejection.Expired("timestamp", NOW, NOW));
  }

  @Test
  void updateTimestamp_expired_changesNothing() {
    trusted(trusted.rememberTimestamp(repository.timestamp(7, 5)));

    assertThat(
            rejection(trusted.updateTimestamp(repository.timestamp(9, metaFile(9), expiring(NOW)))))
        .isInstanceOf(Rejection.Expired.class);
    assertThat(trusted(trusted.updateTimestamp(repository.timestamp(8, 6))).version()).isEqualTo(8);
  }

  @Test
  void updateTimestamp_otherFilesListed_isMalformed() {
    byte[] timestamp =
        repository.timestamp(
            1,
            metaFile(1),
            signed ->
                signed.replace(
                    "meta",
                    JsonObject.builder()
                        .put("snapshot.json", metaFile(1))
                        .put("targets.json", metaFile(1))
                        .build()));

    assertThat(rejection(trusted.updateTimestamp(timestamp)))
        .isInstanceOf(Rejection.Malformed.class);
  }

  @Test
  void rememberTimestamp_signedByRotatedKey_isForgotten() {
    byte[] stored = repository.timestamp(99, 99);
    TrustedMetadata rotated =
        trusted(
            TrustedMetadata.start(
                repository.rotate(Role.TIMESTAMP, 1, KeyPair.generateEd25519()).root(1), NOW));

    assertThat(rejection(rotated.rememberTimestamp(stored)))
        .isEqualTo(new Rejection.Threshold("timestamp", 1, 0));
    trusted(rotated.updateTimestamp(repository.timestamp(1, 1)));
  }

  @Test
  void updateSnapshot_beforeTimestamp_isAMistakeOfTheCaller() {
    assertThatIllegalStateException()
        .isThrownBy(() -> trusted.updateSnapshot(repository.snapshot(1, 1)));
    assertThatIllegalStateException()
        .isThrownBy(() -> trusted.updateTargets(repository.targets(1)));
  }

  @Test
  void updateSnapshot_timestampExpired_isRefused() {
    trusted(trusted.rememberTimestamp(repository.timestamp(1, metaFile(1), expiring(NOW))));

    assertThat(rejection(trusted.updateSnapshot(repository.snapshot(1, 1))))
        .isEqualTo(new Rejection.Expired("timestamp", NOW, NOW));
  }

  @Test
  void updateSnapshot_otherBytesThanListed_isRefused() {
    byte[] listed = repository.snapshot(5, 3);
    byte[] sameLength = repository.snapshot(5, 4);
    trusted(trusted.updateTimestamp(repository.timestamp(1, metaFile(5, listed), UNCHANGED)));

    assertThat(rejection(trusted.updateSnapshot(sameLength)))
        .isEqualTo(new Rejection.WrongDigest("snapshot", Sha256.of(listed), Sha256.of(sameLength)));
    assertThat(rejection(trusted.updateSnapshot(repository.snapshot(5, 33))))
        .isEqualTo(new Rejection.WrongLength("snapshot", listed.length, listed.length + 1L));
  }

  @Test
  void updateSnapshot_anotherVersionThanListed_isMixAndMatch() {
    trusted(trusted.updateTimestamp(repository.timestamp(1, 5)));

    assertThat(rejection(trusted.updateSnapshot(repository.snapshot(4, 1))))
        .isEqualTo(new Rejection.MixAndMatch("snapshot", 5, 4));
  }

  @Test
  void updateSnapshot_foreignKey_isRefused() {
    trusted(trusted.updateTimestamp(repository.timestamp(1, 1)));

    assertThat(rejection(trusted.updateSnapshot(new TestRepository().snapshot(1, 1))))
        .isInstanceOf(Rejection.Threshold.class);
  }

  @Test
  void updateSnapshot_lowerTargetsVersion_isRollback() {
    trusted(trusted.updateTimestamp(repository.timestamp(1, 6)));
    trusted(trusted.rememberSnapshot(repository.snapshot(5, 3)));

    assertThat(rejection(trusted.updateSnapshot(repository.snapshot(6, 2))))
        .isEqualTo(new Rejection.Rollback("targets.json", 3, 2));
  }

  @Test
  void updateSnapshot_delegatedRoleNoLongerListed_isRefused() {
    var both =
        JsonObject.builder()
            .put("targets.json", metaFile(3))
            .put("hanoi.json", metaFile(1))
            .build();
    trusted(trusted.updateTimestamp(repository.timestamp(1, 6)));
    trusted(
        trusted.rememberSnapshot(
            repository.snapshot(5, metaFile(3), signed -> signed.replace("meta", both))));

    assertThat(rejection(trusted.updateSnapshot(repository.snapshot(6, 3))))
        .isEqualTo(new Rejection.UnknownRole("hanoi.json"));
  }

  @Test
  void updateSnapshot_expired_isRefused() {
    trusted(trusted.updateTimestamp(repository.timestamp(1, 1)));

    assertThat(
            rejection(trusted.updateSnapshot(repository.snapshot(1, metaFile(1), expiring(NOW)))))
        .isEqualTo(new Rejection.Expired("snapshot", NOW, NOW));
  }

  @Test
  void updateTargets_eachFault_isRefused() {
    byte[] listed = repository.targets(3);
    byte[] snapshot = repository.snapshot(1, metaFile(3, listed), UNCHANGED);
    trusted(trusted.updateTimestamp(repository.timestamp(1, 1)));
    trusted(trusted.updateSnapshot(snapshot));

    assertThat(rejection(trusted.updateTargets(repository.targets(4))))
        .isInstanceOf(Rejection.WrongDigest.class);
    assertThat(rejection(trusted.updateTargets(repository.targets(33))))
        .isInstanceOf(Rejection.WrongLength.class);
    assertThat(trusted(trusted.updateTargets(listed)).version()).isEqualTo(3);
  }

  @Test
  void updateTargets_withoutListedDigest_isStillCheckedForKeyVersionAndExpiry() {
    trusted(trusted.updateTimestamp(repository.timestamp(1, 1)));
    trusted(trusted.updateSnapshot(repository.snapshot(1, 3)));

    assertThat(rejection(trusted.updateTargets(new TestRepository().targets(3))))
        .isInstanceOf(Rejection.Threshold.class);
    assertThat(rejection(trusted.updateTargets(repository.targets(4))))
        .isEqualTo(new Rejection.MixAndMatch("targets", 3, 4));
    assertThat(rejection(trusted.updateTargets(repository.targets(3, expiring(NOW)))))
        .isEqualTo(new Rejection.Expired("targets", NOW, NOW));
  }

  @Test
  void updateTargets_delegationsAndUnknownFields_survive() {
    KeyPair publisher = KeyPair.generateEd25519();
    var delegations =
        JsonObject.builder()
            .put(
                "keys",
                JsonObject.builder()
                    .put(publisher.key().id().hex(), publisher.key().json())
                    .build())
            .put(
                "roles",
                JsonArray.of(
                    JsonObject.builder()
                        .put("name", "hanoi")
                        .put("keyids", JsonArray.ofStrings(List.of(publisher.key().id().hex())))
                        .put("threshold", 1)
                        .put("paths", JsonArray.ofStrings(List.of("hanoi/*")))
                        .put("terminating", true)
                        .build()))
            .build();
    trusted(trusted.updateTimestamp(repository.timestamp(1, 1)));
    trusted(trusted.updateSnapshot(repository.snapshot(1, 1)));

    Targets targets =
        trusted(
            trusted.updateTargets(
                repository.targets(
                    1, signed -> signed.put("delegations", delegations).put("x-later", 1))));

    assertThat(targets.delegations())
        .singleElement()
        .satisfies(
            role -> {
              assertThat(role.name()).isEqualTo("hanoi");
              assertThat(role.paths()).containsExactly("hanoi/*");
              assertThat(role.terminating()).isTrue();
              assertThat(role.keys().keys()).containsKey(publisher.key().id());
            });
    assertThat(targets.signed().get("x-later")).isEqualTo(new JsonNumber(1));
  }

  @Test
  void start_mutatedBytes_trustsNothingButTheOriginalContent() {
    RandomGenerator random = new Random(5_3_4);
    byte[] original = repository.root(1);
    JsonObject content = trusted.root().signed();

    for (int round = 0; round < 3_000; round++) {
      byte[] mutated = original.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
      }
      if (TrustedMetadata.start(mutated, NOW) instanceof Verdict.Trusted(var root)) {
        assertThat(root.root().signed()).isEqualTo(content);
      }
    }
  }

  @Test
  void updateTimestamp_rootExpired_isRefused() {
    TrustedMetadata expired =
        trusted(TrustedMetadata.start(repository.root(1, expiring(NOW)), NOW));

    assertThat(rejection(expired.updateTimestamp(repository.timestamp(1, 1))))
        .isEqualTo(new Rejection.Expired("root", NOW, NOW));
  }

  private static <T> T trusted(Verdict<T> verdict) {
    return switch (verdict) {
      case Verdict.Trusted(var value) -> value;
      case Verdict.Rejected(var reason) -> throw new AssertionError("rejected: " + reason);
    };
  }

  private static Rejection rejection(Verdict<?> verdict) {
    return switch (verdict) {
      case Verdict.Trusted(var value) -> throw new AssertionError("trusted: " + value);
      case Verdict.Rejected(var reason) -> reason;
    };
  }
}
