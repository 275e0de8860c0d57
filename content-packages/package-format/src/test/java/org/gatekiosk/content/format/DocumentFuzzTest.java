package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;

/// Whatever the bytes are, with a digest that is right: verified or [Rejected], never an exception.
class DocumentFuzzTest {
  private static final int ROUNDS = 3000;
  private static final byte[] ALPHABET =
      "0123456789-.eE\"{}[],:\\ntruefalsn/aZ \u0000\u007f".getBytes(StandardCharsets.UTF_8);

  @Test
  void verify_randomBytes_isDecided() {
    var random = new SplittableRandom(20_261_122);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);

      assertThat(item(bytes)).isInstanceOf(Rejected.class);
      assertThat(manifest(bytes)).isInstanceOf(Rejected.class);
    }
  }

  @Test
  void verify_damagedDocuments_areDecided() {
    assertDecided(ItemDocument.encode(Samples.fullItem()), DocumentFuzzTest::item);
    assertDecided(Samples.manifest().encode(), DocumentFuzzTest::manifest);
  }

  private static void assertDecided(byte[] document, Function<byte[], Object> verify) {
    var random = new SplittableRandom(document.length);
    int rejected = 0;
    for (int round = 0; round < ROUNDS; round++) {
      if (verify.apply(damaged(document, random)) instanceof Rejected rejection) {
        assertThat(rejection.reason()).isNotBlank();
        rejected++;
      }
    }
    assertThat(rejected).isBetween(1, ROUNDS - 1);
  }

  /// Overwrites some bytes, cuts the end off, or says one part twice.
  private static byte[] damaged(byte[] document, RandomGenerator random) {
    byte[] bytes = document.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(8)) {
      case 0 -> bytes = Arrays.copyOf(bytes, at);
      case 1 -> System.arraycopy(bytes, 0, bytes, at, bytes.length - at);
      default -> bytes[at] = ALPHABET[random.nextInt(ALPHABET.length)];
    }
    return bytes;
  }

  private static ItemCheck item(byte[] bytes) {
    return new UnverifiedItem(bytes).verify(Sha256.of(bytes), bytes.length);
  }

  private static ManifestCheck manifest(byte[] bytes) {
    return new UnverifiedManifest(bytes).verify(Sha256.of(bytes), bytes.length);
  }
}
