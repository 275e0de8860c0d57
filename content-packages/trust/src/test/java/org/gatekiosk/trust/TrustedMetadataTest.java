package org.gatekiosk.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.gatekiosk.trust.TestRepository.NOW;
import static org.gatekiosk.trust.TestRepository.expiring;
import static org.gatekiosk.trust.TestRepository.metaFile;
import static org.gatekiosk.trust.Verdicts.rejection;
import static org.gatekiosk.trust.Verdicts.trusted;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonObject;
import org.junit.jupiter.api.Test;

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
  void updateTimestamp_rootExpired_isRefused() {
    TrustedMetadata expired =
        trusted(TrustedMetadata.start(repository.root(1, expiring(NOW)), NOW));

    assertThat(rejection(expired.updateTimestamp(repository.timestamp(1, 1))))
        .isEqualTo(new Rejection.Expired("root", NOW, NOW));
  }
}
