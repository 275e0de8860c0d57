package org.gatekiosk.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.trust.TestRepository.NOW;
import static org.gatekiosk.trust.TestRepository.expiring;
import static org.gatekiosk.trust.Verdicts.rejection;
import static org.gatekiosk.trust.Verdicts.trusted;

import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedRootTest {
  private static final UnaryOperator<JsonObject.Builder> UNCHANGED = UnaryOperator.identity();

  private final TestRepository repository = new TestRepository();
  private final TrustedMetadata trusted = trusted(TrustedMetadata.start(repository.root(1), NOW));

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
}
