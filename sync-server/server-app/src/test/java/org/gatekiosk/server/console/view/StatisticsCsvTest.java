package org.gatekiosk.server.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"12", "<5", "Xe buýt, 9.000 đ", ""})
  void quoted_plainText_isKept(String cell) {
    assertThat(StatisticsCsv.quoted(cell)).isEqualTo('"' + cell + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-2", "@here", "\tx"})
  void quoted_formula_isInertInASpreadsheet(String cell) {
    assertThat(StatisticsCsv.quoted(cell)).isEqualTo("\"'" + cell + '"');
  }

  @Test
  void quoted_quote_isDoubled() {
    assertThat(StatisticsCsv.quoted("say \"yes\"")).isEqualTo("\"say \"\"yes\"\"\"");
  }
}
