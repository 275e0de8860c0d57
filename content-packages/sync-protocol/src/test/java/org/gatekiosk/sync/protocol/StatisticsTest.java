package org.gatekiosk.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gatekiosk.trust.json.CompactJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Batches, their acknowledgement and the policy.
class StatisticsTest {
  @Test
  void split_noRows_isOneEmptyBatch() {
    assertThat(StatBatch.split(List.of())).containsExactly(List.of());
  }

  @Test
  void split_manyRows_fitIntoMessagesAndLoseNothing() {
    List<StatRow> rows = IntStream.range(0, 5000).mapToObj(StatisticsTest::row).toList();

    List<List<StatRow>> batches = StatBatch.split(rows);

    assertThat(batches).hasSizeGreaterThan(5);
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(rows);
    assertThat(batches)
        .allSatisfy(
            batch ->
                assertThat(CompactJson.encode(Samples.batch(batch).toJson()).length)
                    .isLessThan(Documents.MAX_BYTES - 2048));
  }

  private static StatRow row(int n) {
    return new StatRow(
        Metrics.VIEW,
        Shape.ITEM_LANGUAGE_DAY,
        List.of("demo/visa-information/item-" + n, "0123456789ab", "zh-Hans"),
        n + 1L);
  }

  @ParameterizedTest
  @CsvSource({
    "ITEM_LANGUAGE_DAY,3,DAY",
    "ITEM_HOUR,1,HOUR",
    "LANGUAGE_HOUR,1,HOUR",
    "MODE_DAY,1,DAY",
    "FLOW_DAY,2,DAY",
    "PLAIN_HOUR,0,HOUR"
  })
  void row_ofShape_hasItsDimensionsAndPerhapsABin(Shape shape, int dimensions, BatchKind kind) {
    assertThat(shape.kind()).isEqualTo(kind);
    assertThat(rowWith(shape, dimensions).dims()).hasSize(dimensions);
    assertThat(rowWith(shape, dimensions + 1).dims()).hasSize(dimensions + 1);
    assertThatThrownBy(() -> rowWith(shape, dimensions + 2)).hasMessageContaining("dimensions");
    if (dimensions > 0) {
      assertThatThrownBy(() -> rowWith(shape, dimensions - 1)).hasMessageContaining("dimensions");
    }
  }

  private static StatRow rowWith(Shape shape, int dimensions) {
    return new StatRow("view", shape, Collections.nCopies(dimensions, "x"), 1);
  }

  @Test
  void covers_whatIsStored_isCovered() {
    Ack ack = new Ack(Samples.KIOSK, Samples.EPOCH, 12, List.of(3L, 11L));

    assertThat(ack.covers(Samples.EPOCH, 1)).isTrue();
    assertThat(ack.covers(Samples.EPOCH, 12)).isTrue();
    assertThat(ack.covers(Samples.EPOCH, 3)).isFalse();
    assertThat(ack.covers(Samples.EPOCH, 13)).isFalse();
    assertThat(ack.covers("ANOTHER-EPOCH-0000", 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {Ack.MAX_MISSING - 1, Ack.MAX_MISSING})
  void ack_withUpTo1000Missing_isAccepted(int missing) {
    assertThat(ack(missing).missing()).hasSize(missing);
    assertThat(CompactJson.encode(ack(missing).toJson()).length).isLessThan(Documents.MAX_BYTES);
  }

  @Test
  void ack_with1001Missing_isRefused() {
    assertThatThrownBy(() -> ack(Ack.MAX_MISSING + 1)).hasMessageContaining("missing batches");
  }

  private static Ack ack(int missing) {
    return new Ack(
        Samples.KIOSK, Samples.EPOCH, 5000, LongStream.rangeClosed(1, missing).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"PT1H,P1D,PT10M,PT30M,5", "PT20S,PT40S,PT0S,PT0S,1"})
  void of_policyText_isThePolicy(String text) {
    assertThat(StatisticsPolicy.of(text)).isIn(StatisticsPolicy.STANDARD, StatisticsPolicy.DEMO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT1S,PT1S,PT0S,PT0S,1",
        "PT1H,P1D,PT1H,PT1H,1000",
      })
  void of_policyAtItsLimits_isAccepted(String text) {
    assertThat(StatisticsPolicy.of(text).minSessions()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT1H,P1D,PT10M,PT30M",
        "PT1H,P1D,PT10M,PT30M,5,6",
        "PT0S,P1D,PT10M,PT30M,5",
        "PT0.5S,P1D,PT10M,PT30M,5",
        "PT1H1S,P1D,PT10M,PT30M,5",
        "PT1H,PT59M,PT10M,PT30M,5",
        "PT1H,PT24H1S,PT10M,PT30M,5",
        "PT1H,P1D,PT-1S,PT30M,5",
        "PT1H,P1D,PT10M,PT1H1S,5",
        "PT1H,P1D,PT10M,PT30M,0",
        "PT1H,P1D,PT10M,PT30M,1001",
        "PT1H,P1D,PT10M,PT30M,five",
        "1h,P1D,PT10M,PT30M,5",
      })
  void of_wrongPolicy_isRefused(String text) {
    assertThatThrownBy(() -> StatisticsPolicy.of(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
