package org.gatekiosk.trust.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private static final Limits LIMITS = Limits.ofBytes(4096);

  @Test
  void parse_everyKindOfValue_isRead() throws JsonFormatException {
    var parsed = parse("{\"s\":\"é\\u00e9\",\"n\":-9223372036854775808,\"a\":[true,null,{}]}");

    assertThat(parsed)
        .isEqualTo(
            JsonObject.builder()
                .put("s", "éé")
                .put("n", Long.MIN_VALUE)
                .put("a", JsonArray.of(new JsonBoolean(true), new JsonNull(), JsonObject.EMPTY))
                .build());
  }

  @Test
  void parse_object_keepsOrder() throws JsonFormatException {
    var parsed = (JsonObject) parse("{\"b\":1,\"a\":2,\"c\":3}");

    assertThat(parsed.members().keySet()).containsExactly("b", "a", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|no JSON value",
        "`  `|no JSON value",
        "`{\"a\":1,\"a\":2}`|Duplicate field 'a'",
        "`{\"a\":1,\"\\u0061\":2}`|Duplicate field 'a'",
        "`{} {}`|more after the end",
        "`{}x`|Unrecognized token",
        "`1.0`|only integers",
        "`1e3`|only integers",
        "`9223372036854775808`|more than 64 bits",
        "`01`|Leading zeroes",
        "`+1`|plus sign",
        "`NaN`|NaN",
        "`{'a':1}`|Unexpected character",
        "`{a:1}`|Unexpected character",
        "`[1,]`|Unexpected character",
        "`[1`|Unexpected end-of-input",
        "`{\"a\"`|Unexpected end-of-input",
        "`\"\\x\"`|Unrecognized character escape",
        "`\"\\ud800\"`|surrogate",
        "`{\"\\udc00\":1}`|surrogate",
        "`// c\n1`|Unexpected character",
        "`\"a\tb\"`|Illegal unquoted character",
      })
  void parse_notStrictJson_isRefused(String text, String reason) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> parse(text))
        .satisfies(e -> assertThat(e.reason()).contains(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c080", "eda080", "80", "ff", "f4908080", "c3", "0022006100220020"})
  void parse_notUtf8_isRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> StrictJson.parse(bytes, LIMITS));
  }

  @Test
  void parse_byteOrderMark_isRefused() {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> parse("\uFEFF{}"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo("byte order mark"));
  }

  @Test
  void parse_oneByteTooLong_isRefusedUnread() {
    var limits = new Limits(4, 32);

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> StrictJson.parse("{\"a\"".getBytes(UTF_8), new Limits(3, 32)))
        .satisfies(e -> assertThat(e.reason()).isEqualTo("4 bytes, allowed are 3"));
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> StrictJson.parse("{\"a\"".getBytes(UTF_8), limits))
        .satisfies(e -> assertThat(e.reason()).contains("end-of-input"));
  }

  @Test
  void parse_depthAtTheLimit_isReadAndOneDeeperIsRefused() throws JsonFormatException {
    assertThat(parse("[".repeat(32) + "]".repeat(32))).isInstanceOf(JsonArray.class);

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> parse("[".repeat(33) + "]".repeat(33)))
        .satisfies(e -> assertThat(e.reason()).contains("32"));
  }

  @Test
  void parse_depthOfTheCaller_isTheLimit() throws JsonFormatException {
    var three = new Limits(4096, 3);

    assertThat(StrictJson.parse("[{\"a\":[]}]".getBytes(UTF_8), three))
        .isInstanceOf(JsonArray.class);
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> StrictJson.parse("[{\"a\":[{}]}]".getBytes(UTF_8), three))
        .satisfies(e -> assertThat(e.reason()).isEqualTo("nesting depth (4), allowed are 3"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("/0/a/0"));
  }

  @Test
  void parse_nameTooLong_isRefused() {
    String name = "n".repeat(StrictJson.MAX_NAME_LENGTH + 1);

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> parse("{\"" + name + "\":1}"));
  }

  @Test
  void parse_fault_namesPathLineAndColumn() {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> parse("{\n  \"a\": [1,\n    2.5]}"))
        .satisfies(
            e -> {
              assertThat(e.path()).isEqualTo("/a/1");
              assertThat(e.line()).isEqualTo(3);
            });
  }

  @Test
  void parse_randomBytes_neverThrowsAnythingElse() {
    RandomGenerator random = new Random(20_261_122);

    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(64)];
      random.nextBytes(bytes);
      parseOrRefuse(bytes);
    }
  }

  @Test
  void parse_mutatedDocument_neverThrowsAnythingElse() {
    RandomGenerator random = new Random(38);
    byte[] document =
        "{\"signed\":{\"_type\":\"root\",\"v\":[1,-2,\"\\u00e9\\n\",true,null]},\"signatures\":[]}"
            .getBytes(UTF_8);

    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = document.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      parseOrRefuse(bytes);
    }
  }

  /// What is accepted must survive being written and read again.
  private static void parseOrRefuse(byte[] bytes) {
    JsonValue value;
    try {
      value = StrictJson.parse(bytes, LIMITS);
    } catch (JsonFormatException e) {
      assertThat(e.reason()).isNotBlank();
      return;
    }
    assertThat(CompactJson.encode(value))
        .satisfies(written -> assertThat(StrictJson.parse(written, LIMITS)).isEqualTo(value));
  }

  private static JsonValue parse(String text) throws JsonFormatException {
    return StrictJson.parse(text.getBytes(UTF_8), LIMITS);
  }
}
