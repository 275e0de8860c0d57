package org.gatekiosk.trust.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  /// The vectors of securesystemslib's tests for its `encode_canonical`, which python-tuf signs
  /// with.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"\"`|`\"\"`",
        "`[1, 2, 3]`|`[1,2,3]`",
        "`[]`|`[]`",
        "`{}`|`{}`",
        "`{\"A\": [99]}`|`{\"A\":[99]}`",
        "`{\"A\": true}`|`{\"A\":true}`",
        "`{\"B\": false}`|`{\"B\":false}`",
        "`{\"x\" : 3, \"y\" : 2}`|`{\"x\":3,\"y\":2}`",
        "`{\"y\" : 2, \"x\" : null}`|`{\"x\":null,\"y\":2}`",
        "`{\"é\":1,\"z\":2,\"\":3}`|`{\"\":3,\"z\":2,\"é\":1}`",
        "`-0`|`0`",
      })
  void encode_vector_givesItsCanonicalForm(String json, String canonical) throws Exception {
    var value = StrictJson.parse(json.getBytes(UTF_8), Limits.ofBytes(1000));

    assertThat(CanonicalJson.encode(value)).asString(UTF_8).isEqualTo(canonical);
  }

  @Test
  void encode_controlCharacters_passThroughRaw() {
    var value = new JsonString("a\n\t\u0000\u007f\"\\/é");

    assertThat(CanonicalJson.encode(value))
        .asString(UTF_8)
        .isEqualTo("\"a\n\t\u0000\u007f\\\"\\\\/é\"");
  }

  @Test
  void encode_names_areOrderedByCodePointNotByUtf16Unit() {
    var value =
        JsonObject.builder()
            .put("\uD83D\uDE00", 1)
            .put("\uFF21", 2)
            .put("a", 3)
            .put("B", 4)
            .build();

    assertThat(CanonicalJson.encode(value))
        .asString(UTF_8)
        .isEqualTo("{\"B\":4,\"a\":3,\"\uFF21\":2,\"\uD83D\uDE00\":1}");
  }

  @Test
  void compactEncode_controlCharacters_areEscapedAndReadBack() throws Exception {
    var value = new JsonString("a\n\r\t\u0001\"\\é");

    byte[] written = CompactJson.encode(value);

    assertThat(written).asString(UTF_8).isEqualTo("\"a\\n\\r\\t\\u0001\\\"\\\\é\"");
    assertThat(StrictJson.parse(written, Limits.ofBytes(1000))).isEqualTo(value);
  }

  @Test
  void jsonString_loneSurrogate_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("a\uD800"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonObject.builder().put("\uDC00", 1).build());
  }

  @Test
  void builder_memberTwice_isRefused() {
    var builder = JsonObject.builder().put("a", 1);

    assertThatIllegalArgumentException().isThrownBy(() -> builder.put("a", 2));
    assertThat(builder.replace("a", new JsonNumber(3)).build().get("a"))
        .isEqualTo(new JsonNumber(3));
  }
}
