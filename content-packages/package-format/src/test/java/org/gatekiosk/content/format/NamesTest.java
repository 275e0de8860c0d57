package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final String LONGEST_ID = "a".repeat(64);

  @Test
  void of_itemName_hasBothParts() {
    ItemName name = ItemName.of("visa-information/e-visa");

    assertThat(name).isEqualTo(new ItemName("visa-information", "e-visa"));
    assertThat(name).hasToString("visa-information/e-visa");
    assertThat(name.in("demo")).isEqualTo("demo/visa-information/e-visa");
  }

  @Test
  void of_idOf64Characters_isAccepted() {
    assertThat(ItemName.of(LONGEST_ID + "/" + LONGEST_ID).itemId()).hasSize(64);
    assertThat(ItemName.of(LONGEST_ID.substring(1) + "/a").packageId()).hasSize(63);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "a",
        "a/",
        "/a",
        "a/b/c",
        "A/b",
        "a/B",
        "1a/b",
        "-a/b",
        "a_b/c",
        "a/b ",
        "a/é",
        "a/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void of_wrongItemName_isRefused(String name) {
    assertThatThrownBy(() -> ItemName.of(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "zh-Hans", "zh-Hant", "en-XA", "en-XL", "fil", "sr-Latn-RS"})
  void languageTag_ofKnownForm_hasItsLocale(String tag) {
    assertThat(new LanguageTag(tag).locale().toLanguageTag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "v", "VI", "vi_VN", "zh-hans", "zh-HANS", "en-us", "en-", "-en", "x-private"})
  void languageTag_ofOtherForm_isRefused(String tag) {
    assertThatThrownBy(() -> new LanguageTag(tag)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void languageTag_ofUpTo35Characters_isAccepted() {
    assertThat(new LanguageTag("sl-Latn-IT-nedisabc-nedisabd-nedis1").value()).hasSize(35);
    assertThatThrownBy(() -> new LanguageTag("sl-Latn-IT-nedisabc-nedisabd-nedis12"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void next_releaseId_sortsByTime() {
    var random = new SplittableRandom(1);

    ReleaseId earlier = ReleaseId.next(at("2026-11-22T19:00:00Z"), random);
    ReleaseId later = ReleaseId.next(at("2026-11-22T19:00:00.001Z"), random);

    assertThat(earlier).isLessThan(later);
    assertThat(earlier.ulid()).hasSize(26);
  }

  @Test
  void next_timeOfTheSpecification_givesItsTenCharacters() {
    var clock = InstantSource.fixed(Instant.ofEpochMilli(1_469_918_176_385L));

    assertThat(ReleaseId.next(clock, new SplittableRandom(1)).ulid()).startsWith("01ARYZ6S41");
  }

  @Test
  void next_sameMillisecond_differs() {
    var random = new SplittableRandom(1);
    InstantSource clock = at("2026-11-22T19:00:00Z");

    assertThat(ReleaseId.next(clock, random)).isNotEqualTo(ReleaseId.next(clock, random));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "01KAN8G1D0ZZZZZZZZZZZZZZZ", "01KAN8G1D0ZZZZZZZZZZZZZZZZZ",
        "81KAN8G1D0ZZZZZZZZZZZZZZZZ", "01kan8g1d0zzzzzzzzzzzzzzzz", "0IKAN8G1D0ZZZZZZZZZZZZZZZZ"
      })
  void releaseId_ofOtherForm_isRefused(String ulid) {
    assertThatThrownBy(() -> new ReleaseId(ulid)).isInstanceOf(IllegalArgumentException.class);
  }

  private static InstantSource at(String instant) {
    return InstantSource.fixed(Instant.parse(instant));
  }
}
