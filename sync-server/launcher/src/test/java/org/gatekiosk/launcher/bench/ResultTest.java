package org.gatekiosk.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ResultTest {
  private static String json(Result result) throws IOException {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      result.write(json);
    }
    return text.toString();
  }

  @Test
  void met_atTheGoal_isMetAndAThousandthAboveIsNot() {
    assertThat(Result.against("x", 1.5, "ms", 1.5).met()).isTrue();
    assertThat(Result.against("x", 1.501, "ms", 1.5).met()).isFalse();
  }

  @Test
  void row_isATableRowWithGoalAndPeer() {
    assertThat(Result.against("memory", 260, "MB", 350).row())
        .matches("memory +260 MB +goal +350 met *");
    assertThat(Result.beside("start", 2.25, "", 1.5, "window, ms", 640).row())
        .matches("start +2\\.250 +goal +1\\.500 MISS window, ms 640");
  }

  @Test
  void write_hasDecimalsAndThePeerOnlyWhereThereIsOne() throws IOException {
    assertThat(json(Result.against("memory", 260.5, "MB", 350)))
        .isEqualTo(
            "{\"name\":\"memory\",\"value\":260.500,\"unit\":\"MB\",\"goal\":350,"
                + "\"better\":\"less\",\"met\":true}");
    assertThat(json(Result.beside("start", 2, "", 1.5, "window", 640)))
        .endsWith("\"met\":false,\"peer\":\"window\",\"peerValue\":640}");
  }
}
