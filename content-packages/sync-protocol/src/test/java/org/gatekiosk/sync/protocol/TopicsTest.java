package org.gatekiosk.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatekiosk.sync.protocol.Samples.KIOSK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
  @Test
  void topics_ofAKiosk_areThoseOfTheProtocol() {
    assertThat(Topics.desired(KIOSK)).isEqualTo("gk/1/k/noi-bai-01/d/desired");
    assertThat(Topics.ack(KIOSK)).isEqualTo("gk/1/k/noi-bai-01/d/ack");
    assertThat(Topics.newsFor(KIOSK)).isEqualTo("gk/1/k/noi-bai-01/d/news");
    assertThat(Topics.reported(KIOSK)).isEqualTo("gk/1/k/noi-bai-01/u/reported");
    assertThat(Topics.presence(KIOSK)).isEqualTo("gk/1/k/noi-bai-01/u/presence");
    assertThat(Topics.stat(KIOSK)).isEqualTo("gk/1/k/noi-bai-01/u/stat");
    assertThat(Topics.NEWS).isEqualTo("gk/1/news");
  }

  @Test
  void filters_ofAKiosk_areExactlyThree() {
    assertThat(Topics.filters(KIOSK, "noi-bai"))
        .containsExactly("gk/1/k/noi-bai-01/d/+", "gk/1/g/noi-bai/d/+", "gk/1/news");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reported", "presence", "stat", "reply", "want", "time"})
  void mayPublish_ownUpTopic_may(String name) {
    assertThat(Topics.mayPublish(KIOSK, "gk/1/k/noi-bai-01/u/" + name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gk/1/news",
        "gk/1/k/noi-bai-01/d/desired",
        "gk/1/k/noi-bai-01/u/",
        "gk/1/k/noi-bai-01/u",
        "gk/1/k/noi-bai-01/u/other",
        "gk/1/k/noi-bai-01/u/stat/x",
        "gk/1/k/noi-bai-01/u/+",
        "gk/1/k/noi-bai-02/u/stat",
        "gk/1/k/noi-bai-012/u/stat",
        "gk/1/k/+/u/stat",
        "gk/1/g/noi-bai/d/site",
        "gk/2/k/noi-bai-01/u/stat",
        "$SYS/x",
        "/gk/1/k/noi-bai-01/u/stat"
      })
  void mayPublish_anythingElse_mayNot(String topic) {
    assertThat(Topics.mayPublish(KIOSK, topic)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gk/1/k/noi-bai-01/d/+", "gk/1/g/noi-bai/d/+", "gk/1/news"})
  void maySubscribe_itsThreeFilters_may(String filter) {
    assertThat(Topics.maySubscribe(KIOSK, "noi-bai", filter)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "+/#",
        "gk/1/#",
        "gk/1/+",
        "gk/1/k/+/d/+",
        "gk/1/k/noi-bai-02/d/+",
        "gk/1/k/noi-bai-01/#",
        "gk/1/k/noi-bai-01/u/+",
        "gk/1/g/gia-lam/d/+",
        "gk/1/g/+/d/+",
        "$share/x/gk/1/news",
        "$SYS/#"
      })
  void maySubscribe_anythingElse_mayNot(String filter) {
    assertThat(Topics.maySubscribe(KIOSK, "noi-bai", filter)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+", "#", "a/b", "Noi-Bai"})
  void gateFilter_ofNoGate_isRefused(String gate) {
    assertThatThrownBy(() -> Topics.gateFilter(gate)).isInstanceOf(IllegalArgumentException.class);
  }
}
