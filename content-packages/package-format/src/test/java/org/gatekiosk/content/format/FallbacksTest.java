package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.format.LanguageTag.EN;
import static org.gatekiosk.content.format.LanguageTag.FR;
import static org.gatekiosk.content.format.LanguageTag.KO;
import static org.gatekiosk.content.format.LanguageTag.VI;
import static org.gatekiosk.content.format.LanguageTag.ZH_HANS;
import static org.gatekiosk.content.format.LanguageTag.ZH_HANT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FallbacksTest {
  @Test
  void chain_default_isEnglishThenVietnamese() {
    assertThat(Fallbacks.chain(Samples.minimalItem(), KO)).containsExactly(EN, VI);
  }

  @Test
  void chain_chinese_triesTheOtherScriptFirst() {
    assertThat(Fallbacks.chain(Samples.minimalItem(), ZH_HANS)).containsExactly(ZH_HANT, EN, VI);
    assertThat(Fallbacks.chain(Samples.minimalItem(), ZH_HANT)).containsExactly(ZH_HANS, EN, VI);
  }

  @Test
  void chain_itemsOwn_endsInVietnamese() {
    Item item = Samples.minimalItem().toBuilder().fallback(List.of(FR, KO)).build();

    assertThat(Fallbacks.chain(item, KO)).containsExactly(FR, VI);
    assertThat(Fallbacks.chain(item, VI)).containsExactly(FR, KO);
  }

  @Test
  void issuer_ofSource_fallsBackToEnglishThenVietnamese() {
    var source = new Source(Map.of(VI, "Chính phủ"), null, null, null, null);
    var both = new Source(Map.of(VI, "Chính phủ", EN, "Government"), null, null, null, null);
    var text = new Source(Map.of(), "UNESCO", null, null, null);

    assertThat(source.issuer(KO)).contains("Chính phủ");
    assertThat(both.issuer(KO)).contains("Government");
    assertThat(both.issuer(VI)).contains("Chính phủ");
    assertThat(text.issuer(KO)).contains("UNESCO");
  }
}
