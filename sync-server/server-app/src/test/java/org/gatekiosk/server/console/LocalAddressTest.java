package org.gatekiosk.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kiosks",
        "/kiosks?state=LOST",
        "/publish/01ABC",
        "/statistics?gate=noi-bai&days=7"
      })
  void of_ownAddress_isKept(String address) {
    assertThat(LocalAddress.of(address)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/kiosks\r\nSet-Cookie: a=b",
        "kiosks"
      })
  void of_anythingElse_leadsToTheFirstPage(String address) {
    assertThat(LocalAddress.of(address)).hasToString("/kiosks");
  }
}
