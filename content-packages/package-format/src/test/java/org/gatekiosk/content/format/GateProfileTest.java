package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateProfileTest {
  @Test
  void title_ofMissingLanguage_fallsBack() {
    GateProfile gate = Samples.gate();

    assertThat(gate.title(LanguageTag.KO)).isEqualTo("Nội Bài");
    assertThat(gate.zones().getFirst().title(LanguageTag.KO)).isEqualTo("Arrivals");
    assertThat(gate.zones().getLast().title(LanguageTag.KO)).isEqualTo("noi-bai-hall");
  }

  @Test
  void zone_byId_isFound() {
    assertThat(Samples.gate().zone("noi-bai-hall")).isPresent();
    assertThat(Samples.gate().zone("gia-lam-hall")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"languages\":[\"vi\",\"en\"]|\"languages\":[]|languages is empty",
        "\"languages\":[\"vi\",\"en\"]|\"languages\":[\"vi\",\"vi\"]|language twice: 'vi'",
        "\"id\":\"noi-bai-hall\"|\"id\":\"gia-lam\"|zone 'gia-lam' does not begin with 'noi-bai'",
        "\"id\":\"noi-bai-hall\"|\"id\":\"noi-bai-arrivals\"|zone twice: 'noi-bai-arrivals'",
        "Asia/Ho_Chi_Minh|Asia/Atlantis|/timeZone",
        "\"toMinute\":1440|\"toMinute\":1441|/hours/0/toMinute: must be 0 to 1440",
        "\"widthPx\":1080|\"widthPx\":319|/panel: widthPx must be 320 to 7680: 319",
      })
  void fromJson_wrongField_isRefused(String right, String wrong, String message) {
    String json = new String(CompactJson.encode(Samples.gate().toJson()), StandardCharsets.UTF_8);
    assertThat(json).contains(right);

    assertThatThrownBy(() -> read(json.replace(right, wrong)))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining(message);
  }

  private static GateProfile read(String json) throws JsonFormatException {
    return GateProfile.fromJson(Fields.parse(Samples.bytes(json), Limits.ofBytes(100_000)).json());
  }

  @Test
  void gate_withoutZone_isRefused() {
    GateProfile gate = Samples.gate();

    assertThatThrownBy(
            () ->
                new GateProfile(
                    gate.id(),
                    Map.of(LanguageTag.VI, "x"),
                    gate.timeZone(),
                    gate.languages(),
                    List.of(),
                    List.of(),
                    gate.panel()))
        .hasMessageContaining("zones is empty");
  }

  @ParameterizedTest
  @CsvSource({"320,320,100,0,200", "7680,7680,2000,2500,10000", "1080,1920,403,700,600"})
  void panel_inRange_isAccepted(int width, int height, int density, int bottom, int distance) {
    assertThat(new Panel(width, height, density, bottom, distance).pxPerMm())
        .isEqualTo(density / 100.0);
  }

  @ParameterizedTest
  @CsvSource({
    "319,320,100,0,200", "320,7681,100,0,200", "320,320,99,0,200", "320,320,2001,0,200",
    "320,320,100,-1,200", "320,320,100,2501,200", "320,320,100,0,199", "320,320,100,0,10001"
  })
  void panel_outOfRange_isRefused(int width, int height, int density, int bottom, int distance) {
    assertThatThrownBy(() -> new Panel(width, height, density, bottom, distance))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
