package org.gatekiosk.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Kiosk ids, base 32 and enrolment strings.
class IdentityTest {
  private static final byte[] CODE = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  private static final byte[] DIGEST = {-1, -2, -3, -4, -5, -6, -7, -8, 8, 7, 6, 5, 4, 3, 2, 1};

  @ParameterizedTest
  @ValueSource(strings = {"a1", "01", "noi-bai-01", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bulk"})
  void kioskId_of2To32Characters_isAccepted(String id) {
    assertThat(new KioskId(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "-a",
        "A1",
        "a_1",
        "a/b",
        "a+",
        "a#",
        "a-bulk"
      })
  void kioskId_ofOtherForm_isRefused(String id) {
    assertThatThrownBy(() -> new KioskId(id)).hasMessageContaining("not a kiosk id");
  }

  /// RFC 4648, 10, without the padding.
  @ParameterizedTest
  @CsvSource({
    "'',''",
    "f,MY",
    "fo,MZXQ",
    "foo,MZXW6",
    "foob,MZXW6YQ",
    "fooba,MZXW6YTB",
    "foobar,MZXW6YTBOI"
  })
  void base32_ofTheStandard_isTheSame(String text, String base32) {
    assertThat(Base32.encode(Samples.bytes(text))).isEqualTo(base32);
    assertThat(Base32.decode(base32)).isEqualTo(Samples.bytes(text));
    assertThat(Base32.decode(base32.toLowerCase(Locale.ROOT))).isEqualTo(Samples.bytes(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M", "MY======", "M1", "M ", "MZ", "MZX", "ÄÄ", "MY\n"})
  void base32_thatEncodeDoesNotWrite_isRefused(String text) {
    assertThatThrownBy(() -> Base32.decode(text)).hasMessageContaining("not base 32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "sync.example.vn", "10.0.0.7", "::1", "gk1.26.aa.bb"})
  void parse_whatToStringWrites_isTheSame(String host) {
    EnrolmentString string = EnrolmentString.of(host, 8443, CODE, DIGEST);

    EnrolmentString parsed = EnrolmentString.parse("  " + string + "\n");

    assertThat(parsed).isEqualTo(string);
    assertThat(parsed.codeBytes()).isEqualTo(CODE);
    assertThat(parsed.caKeyDigestBytes()).isEqualTo(DIGEST);
  }

  @Test
  void toString_ofEnrolmentString_isAsDocumented() {
    assertThat(EnrolmentString.of("sync.example.vn", 8443, CODE, DIGEST))
        .hasToString(
            "gk1.sync.example.vn.8443.AAAQEAYEAUDAOCAJBIFQYDIOB4.777P37H37L47QCAHAYCQIAYCAE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gk1",
        "gk2.host.1.AAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1..1.AAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1.host.0.AAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1.host.65536.AAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1.host.x.AAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1.host.1.AAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1.host.1.AAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1.host.1.AAAAAAAAAAAAAAAAAAAAAAAAAB.AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "gk1.host/path.1.AAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void parse_anythingElse_isRefused(String text) {
    assertThatThrownBy(() -> EnrolmentString.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
