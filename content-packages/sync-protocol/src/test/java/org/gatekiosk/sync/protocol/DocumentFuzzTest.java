package org.gatekiosk.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gatekiosk.sync.protocol.GoldenDocumentsTest.Document;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever arrives, a document is read or refused with a [JsonFormatException].
class DocumentFuzzTest {
  private static final int ROUNDS = 600;
  private static final byte[] ALPHABET =
      "0123456789-.eE\"{}[],:\\ntruefalsPTZ/ \u0000\u007f".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @MethodSource("org.gatekiosk.sync.protocol.GoldenDocumentsTest#documents")
  void read_damagedDocument_isReadOrRefused(Document document) {
    byte[] bytes = CompactJson.encode(document.written());
    var random = new SplittableRandom(bytes.length);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      refused += isRefused(document, damaged(bytes, random)) ? 1 : 0;
    }
    assertThat(refused).isBetween(1, ROUNDS - 1);
  }

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

  private static boolean isRefused(Document document, byte[] bytes) {
    try {
      Object value = document.reader().read(Fields.parse(bytes, Documents.LIMITS).json());
      assertThat(value).isNotNull();
      return false;
    } catch (JsonFormatException e) {
      assertThat(e).message().isNotBlank();
      return true;
    }
  }
}
