package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  @ParameterizedTest
  @CsvSource({
    "AMOUNT,25,USD", "AMOUNT,1500000,VND", "AMOUNT,0.5,USD", "NUMBER,-3,", "NUMBER,90,day",
    "DATE,2026-11-22,", "TIME,00:00,", "TIME,23:59,", "PHONE,113,", "PHONE,+84 24 3826 4026,",
    "ADDRESS,44 Trần Phú,", "LINK,https://evisa.gov.vn,"
  })
  void value_ofItsKind_isAccepted(ValueKind kind, String value, @Nullable String unit) {
    assertThat(value(kind, value, unit).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT,25,", "AMOUNT,25,usd", "AMOUNT,'1,500',VND", "AMOUNT,1e3,VND", "AMOUNT,free,USD",
    "NUMBER,,", "NUMBER,about 3,", "NUMBER,1.1234567,", "DATE,22.11.2026,", "DATE,2026-02-30,",
    "DATE,2026-11-22,day", "TIME,24:00,", "TIME,7:30,", "TIME,07:60,", "PHONE,call us,",
    "PHONE,+,", "ADDRESS,' ',", "LINK,http://evisa.gov.vn,", "LINK,javascript:alert(1),"
  })
  void value_ofAnotherKind_isRefused(
      ValueKind kind, @Nullable String value, @Nullable String unit) {
    assertThatThrownBy(() -> value(kind, value == null ? "" : value, unit))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsOn_lastDay_holds() {
    var lastDay = LocalDate.of(2027, 3, 31);
    var fee = new Value("fee", ValueKind.NUMBER, "1", null, null, Samples.CHECKED, lastDay);

    assertThat(fee.holdsOn(lastDay.minusDays(1))).isTrue();
    assertThat(fee.holdsOn(lastDay)).isTrue();
    assertThat(fee.holdsOn(lastDay.plusDays(1))).isFalse();
  }

  @Test
  void holdsOn_withoutLastDay_alwaysHolds() {
    assertThat(value(ValueKind.NUMBER, "1", null).holdsOn(LocalDate.of(2100, 1, 1))).isTrue();
  }

  private static Value value(ValueKind kind, String value, @Nullable String unit) {
    return new Value("fee", kind, value, unit, null, Samples.CHECKED, null);
  }
}
