package org.gatekiosk.content.builder.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.junit.jupiter.api.Test;

class TextFileTest {
  @Test
  void text_withWindowsLineEnds_isReadWithPlainOnes() {
    var log = new FindingLog();

    assertThat(TextFile.decode("Một\r\nHai\n".getBytes(UTF_8), Place.file("a.md"), log))
        .hasValue("Một\nHai\n");
  }

  @Test
  void bytes_notUtf8_areRefusedWithTheirPlace() {
    assertRefused(new byte[] {'a', '\n', 'b', (byte) 0xC3, '('}, "Not UTF-8 at byte 3", "a.md:2:2");
  }

  @Test
  void character_bidiOverride_isRefused() {
    assertRefused(
        "abc\nx\u202Ey".getBytes(UTF_8),
        "The text has U+202E, which turns the direction of what follows",
        "a.md:2:2");
    assertRefused(
        "\u2066".getBytes(UTF_8),
        "The text has U+2066, which turns the direction of what follows",
        "a.md:1:1");
  }

  @Test
  void character_control_isRefused() {
    assertRefused(
        "a\u0000".getBytes(UTF_8), "The text has the invisible character U+0000", "a.md:1:2");
    assertRefused(
        "\uFEFFa".getBytes(UTF_8), "The text has the invisible character U+FEFF", "a.md:1:1");
    assertRefused(
        "a\rb".getBytes(UTF_8), "The text has the invisible character U+000D", "a.md:1:2");
  }

  @Test
  void characters_unwantedByTheThousand_areNamedTwentyTimes() {
    var log = new FindingLog();

    TextFile.decode("\u0001\n".repeat(500_000).getBytes(UTF_8), Place.file("a.md"), log);

    assertThat(log.findings()).hasSize(20);
    assertThat(log.findings().getLast().place()).hasToString("a.md:20:1");
  }

  @Test
  void text_decomposed_isRefusedWithItsLine() {
    assertRefused(
        "good\nVie\u0323\u0302t\n".getBytes(UTF_8),
        "The text is not in Unicode form NFC: Vie\u0323\u0302t",
        "a.md:2:3");
  }

  @Test
  void letters_areCountedByWidth() {
    assertThat(Letters.percentOf("a".repeat(30), 30, 13)).isEqualTo(100);
    assertThat(Letters.percentOf("签".repeat(13), 30, 13)).isEqualTo(100);
    assertThat(Letters.percentOf("", 30, 13)).isZero();
  }

  @Test
  void lines_areJoinedAsTheirScriptDoes() {
    assertThat(Letters.joinLines("đi\nbộ")).isEqualTo("đi bộ");
    assertThat(Letters.joinLines("签\n证")).isEqualTo("签证");
    assertThat(Letters.joinLines("비자\n안내")).isEqualTo("비자 안내");
  }

  private static void assertRefused(byte[] text, String message, String place) {
    var log = new FindingLog();

    assertThat(TextFile.decode(text, Place.file("a.md"), log)).isEmpty();

    Finding finding = log.findings().getFirst();
    assertThat(finding.message().en()).isEqualTo(message);
    assertThat(finding.place()).hasToString(place);
  }
}
