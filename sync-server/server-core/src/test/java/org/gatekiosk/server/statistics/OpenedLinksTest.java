package org.gatekiosk.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedLinksTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final String PHONE = "Mozilla/5.0 (Linux; Android 15) Chrome/140 Mobile Safari";

  private final OpenedLinks links = new OpenedLinks();

  @Test
  void counts_phone_isCounted() {
    assertThat(links.counts("a", "GET", PHONE, null, NOW)).isTrue();
  }

  @Test
  void counts_repeatWithinTwoSeconds_isOneOpening() {
    links.counts("a", "GET", PHONE, null, NOW);

    assertThat(links.counts("a", "GET", PHONE, null, NOW.plusMillis(1999))).isFalse();
    assertThat(links.counts("b", "GET", PHONE, null, NOW.plusMillis(1999))).isTrue();
  }

  @Test
  void counts_repeatAfterTwoSeconds_isAnother() {
    links.counts("a", "GET", PHONE, null, NOW);

    assertThat(links.counts("a", "GET", PHONE, null, NOW.plusSeconds(2))).isTrue();
  }

  @Test
  void counts_head_isNot() {
    assertThat(links.counts("a", "HEAD", PHONE, null, NOW)).isFalse();
  }

  @Test
  void counts_prefetch_isNot() {
    assertThat(links.counts("a", "GET", PHONE, "prefetch", NOW)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "facebookexternalhit/1.1;line-poker/1.0", "WhatsApp/2.24", "TelegramBot"})
  void counts_preview_isNot(String agent) {
    assertThat(links.counts("a", "GET", agent, null, NOW)).isFalse();
  }
}
