package org.gatekiosk.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
  void instant_inTheCalendar_isRead(String text) {
    assertThat(Documents.instant(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z"})
  void instant_outsideTheCalendar_isRefused(String text) {
    assertThatThrownBy(() -> Documents.instant(text)).hasMessageContaining("1970 to 9999");
  }

  @Test
  void parse_documentUpTo64KiB_isRead() throws Exception {
    assertThat(Fields.parse(document(Documents.MAX_BYTES), Documents.LIMITS).has("v")).isTrue();
    assertThat(Fields.parse(document(Documents.MAX_BYTES - 1), Documents.LIMITS).has("v")).isTrue();
  }

  @Test
  void parse_documentOver64KiB_isRefused() {
    assertThatThrownBy(() -> Fields.parse(document(Documents.MAX_BYTES + 1), Documents.LIMITS))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage("65537 bytes, allowed are 65536");
  }

  private static byte[] document(int bytes) {
    return Samples.bytes("{\"v\":1}" + " ".repeat(bytes - 7));
  }

  @Test
  void shortLink_ofItemAndLanguage_isBaseAndCode() {
    Desired desired = Samples.desired();

    assertThat(desired.shortLink("demo/entry-visa/e-visa", LanguageTag.EN))
        .contains("http://localhost:8080/q/Ab3x");
    assertThat(desired.shortLink("demo/entry-visa/e-visa", LanguageTag.KO)).isEmpty();
    assertThat(desired.shortLink("demo/entry-visa/none", LanguageTag.EN)).isEmpty();
  }

  @Test
  void desired_withTwoReleasesOfARepository_isRefused() {
    Desired desired = Samples.desired();
    AssignedRelease release = desired.releases().getFirst();

    assertThatThrownBy(
            () ->
                new Desired(
                    desired.kiosk(),
                    1,
                    desired.notAfter(),
                    List.of(release, release),
                    desired.settings(),
                    List.of(),
                    List.of(),
                    desired.shortLinkBase(),
                    desired.shortCodes()))
        .hasMessage("two releases of one repository");
  }
}
