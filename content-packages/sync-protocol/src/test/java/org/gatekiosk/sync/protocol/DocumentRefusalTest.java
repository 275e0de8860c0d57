package org.gatekiosk.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.gatekiosk.sync.protocol.GoldenDocumentsTest.Document;
import org.gatekiosk.sync.protocol.GoldenDocumentsTest.Reader;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRefusalTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 2, -1, Long.MAX_VALUE})
  void fromJson_otherVersion_namesWhatIsRead(long version) {
    assertThatThrownBy(
            () ->
                Desired.fromJson(
                    Samples.desired().toJson().toBuilder()
                        .replace("v", new JsonNumber(version))
                        .build()))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage("/v: version " + version + ", this program reads 1 to 1");
  }

  @Test
  void fromJson_documentOfAnotherType_isRefused() {
    JsonObject reported = Samples.reported().toJson();

    assertThatThrownBy(() -> Desired.fromJson(reported))
        .hasMessage("/_type: must be desired, is reported");
  }

  @ParameterizedTest
  @MethodSource("org.gatekiosk.sync.protocol.GoldenDocumentsTest#documents")
  void fromJson_emptyDocument_isRefused(Document document) {
    assertThatThrownBy(() -> document.reader().read(JsonObject.EMPTY))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("is missing");
  }

  @ParameterizedTest
  @MethodSource("org.gatekiosk.sync.protocol.GoldenDocumentsTest#documents")
  void fromJson_withoutOneRequiredField_isRefusedNamingIt(Document document) {
    for (String name : document.written().members().keySet()) {
      boolean optional =
          name.equals("whyNot")
              || (name.equals("sequence") && !(document.value() instanceof Desired));
      if (!optional) {
        var rest = new LinkedHashMap<>(document.written().members());
        rest.remove(name);

        assertThatThrownBy(() -> document.reader().read(new JsonObject(rest)))
            .isInstanceOf(JsonFormatException.class)
            .hasMessageContaining("'" + name + "' is missing");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.gatekiosk.sync.protocol.GoldenDocumentsTest#documents")
  void fromJson_anyFieldOfAnotherType_isRefused(Document document) {
    var wrong = new JsonString("\u0001");
    for (String name : document.written().members().keySet()) {
      if (!name.equals("sequence") || document.value() instanceof Desired) {
        JsonObject damaged = document.written().toBuilder().replace(name, wrong).build();

        assertThatThrownBy(() -> document.reader().read(damaged))
            .as(name)
            .isInstanceOf(JsonFormatException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"sequence\":42|\"sequence\":41|/sequence: must equal generation",
        "\"kiosk\":\"noi-bai-01\"|\"kiosk\":\"noi-bai-bulk\"|/kiosk: not a kiosk id",
        "\"generation\":42|\"generation\":0|/generation: must be 1 to",
        "\"path\":\"demo/01|\"path\":\"demo/02|/releases/0: path of",
        "\"zone\":\"noi-bai-arrivals\"|\"zone\":\"noi-bai-hall\"|has no zone 'noi-bai-hall'",
        "\"mode\":\"checking\"|\"mode\":\"gone\"|/hidden/1/mode: 'gone' is not one of",
        "\"version\":\"0123456789ab\"|\"version\":\"12\"|not the version of an item: '12'",
        "\"language\":\"ko\"|\"language\":\"korean\"|not a language tag",
        "\"item\":\"demo/viet-nam/tet\"|\"item\":\"viet-nam/tet\"|/armed/0: not an item",
        "\"minSessions\":5|\"minSessions\":0|/settings/statistics/minSessions: must be 1 to",
        "\"hour\":\"PT1H\"|\"hour\":\"PT61M\"|/settings/statistics: hour must be",
        "\"mqttPort\":8883|\"mqttPort\":65536|/settings/endpoints/0/mqttPort: must be 1 to 65535",
        "\"endpoints\":[{|\"endpoints\":[],\"x\":[{|endpoints is empty",
        "\"en\":\"Ab3x\"|\"en\":\"../x\"|not a short code: '../x'",
        "\"timeZone\":\"Asia/Ho_Chi_Minh\"|\"timeZone\":\"Asia/X\"|/settings/gate/timeZone: ",
      })
  void fromJson_wrongDesired_isRefused(String right, String wrong, String message) {
    assertRefused(Samples.desired().toJson(), right, wrong, Desired::fromJson, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"phase\":\"TRIAL\"|\"phase\":\"trial\"|/phase: 'trial' is not one of IDLE",
        "\"progressPercent\":100|\"progressPercent\":101|/progressPercent: must be 0 to 100",
        "\"code\":\"BROKEN_BLOB\"|\"code\":\"broken\"|/findings/0: not a finding code",
        "\"clock\":\"2026|\"clock\":\"1969|/clock: not a moment from 1970 to 9999",
        "\"clock\":\"2026|\"clock\":\"+10026|/clock: not a moment from 1970 to 9999",
        "\"clock\":\"2026|\"clock\":\"now|/clock: Text 'now",
        "\"connection\":7|\"connection\":-1|/connection: must be 0 to",
      })
  void fromJson_wrongReported_isRefused(String right, String wrong, String message) {
    assertRefused(Samples.reported().toJson(), right, wrong, Reported::fromJson, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"session\",\"plain-hour\",[],9]|\"session\",\"plain-hour\",[],0]|/rows/0/3: must be 1",
        "\"session\",\"plain-hour\",[],9]|\"session\",\"plain-hour\",[]]|/rows/0: must have 4",
        "\"plain-hour\",[],9]|\"plain-day\",[],9]|/rows/0/1: 'plain-day' is not one of item-lang",
        "\"plain-hour\",[],9]|\"plain-hour\",[\"a\",\"b\"],9]|2 dimensions of PLAIN_HOUR",
        "\"session\",|\"Session\",|/rows/0/0: not a metric: 'Session'",
        "\"kind\":\"day\"|\"kind\":\"hour\"|an hour with the shape item-language-day",
        "\"dwell\",\"item-language-day\",[\"demo/entry-visa/e-visa\",\"0123456789ab\",\"en\",\"5-15\"]|\"view\",\"item-language-day\",[\"demo/entry-visa/e-visa\",\"0123456789ab\",\"en\"]|counter twice: view",
        "\"floor\":2|\"floor\":14|floor must be 1 to 13: 14",
        "\"merged\":false|\"merged\":true|only an hour is merged",
        "\"to\":\"2026-11-23T19:00:00Z\"|\"to\":\"2026-11-22T19:00:00Z\"|a batch from",
        "\"offsetMin\":420|\"offsetMin\":1081|/offsetMin: must be -1080 to 1080",
        "\"epoch\":\"7Q2M4K9T0X1Z5B8C\"|\"epoch\":\"7\"|not an epoch: '7'",
      })
  void fromJson_wrongBatch_isRefused(String right, String wrong, String message) {
    assertRefused(Samples.batch().toJson(), right, wrong, StatBatch::fromJson, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"missing\":[3,11]|\"missing\":[11,3]|missing must be 12 to 12: 3",
        "\"missing\":[3,11]|\"missing\":[3,13]|missing must be 4 to 12: 13",
        "\"missing\":[3,11]|\"missing\":[0]|/missing/0: must be 1 to",
      })
  void fromJson_wrongAck_isRefused(String right, String wrong, String message) {
    assertRefused(Samples.ack().toJson(), right, wrong, Ack::fromJson, message);
  }

  private static void assertRefused(
      JsonObject document, String right, String wrong, Reader reader, String message) {
    String json = new String(CompactJson.encode(document), StandardCharsets.UTF_8);
    assertThat(json).contains(right);
    byte[] damaged = Samples.bytes(json.replace(right, wrong));

    assertThatThrownBy(() -> reader.read(Fields.parse(damaged, Documents.LIMITS).json()))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining(message);
  }
}
