package org.gatekiosk.kiosk.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.sync.testkit.FaultPlan;
import org.gatekiosk.sync.testkit.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  private static final StatisticsPolicy POLICY =
      new StatisticsPolicy(
          Duration.ofHours(1), Duration.ofDays(1), Duration.ofMinutes(10), Duration.ZERO, 5);
  private static final StatRow SESSION =
      new StatRow(Metrics.SESSION, Shape.PLAIN_HOUR, List.of(), 1);
  private static final StatRow VIEW =
      new StatRow(
          Metrics.VIEW,
          Shape.ITEM_LANGUAGE_DAY,
          List.of("demo/help/taxi", "0123456789ab", "en"),
          1);

  @TempDir private Path folder = Path.of("");

  /// Eight in the morning at the gate.
  private final MovableClock clock = MovableClock.at("2026-11-22T01:00:00Z");

  private KioskDatabase database = open(WriteGate.OPEN);
  private Counters counters = counters();
  private Outbox outbox = outbox();

  private KioskDatabase open(WriteGate gate) {
    return new KioskDatabase(new KioskHome(folder), gate);
  }

  private Counters counters() {
    return new Counters(database, clock, Mode.LIVE, new BucketCalendar(Samples.HANOI, POLICY));
  }

  private Outbox outbox() {
    return new Outbox(database, counters, new Random(1), 10);
  }

  @BeforeEach
  void restart() throws IOException {
    database.close();
    new KioskHome(folder).prepare();
    database = open(WriteGate.OPEN);
    counters = counters();
    outbox = outbox();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void count(int times, StatRow row) {
    for (int i = 0; i < times; i++) {
      counters.count(List.of(row));
    }
  }

  private void advance(Duration by) throws IOException {
    clock.advance(by);
    outbox.closeBuckets(POLICY, clock.instant());
  }

  private List<StatBatch> due() throws IOException {
    return outbox.due(Samples.KIOSK, clock.instant(), 100);
  }

  private static Ack ack(String epoch, long upTo, Long... missing) {
    return new Ack(Samples.KIOSK, epoch, upTo, List.of(missing));
  }

  private static long sum(List<StatBatch> batches, String metric) {
    return batches.stream()
        .flatMap(batch -> batch.rows().stream())
        .filter(row -> row.metric().equals(metric))
        .mapToLong(StatRow::value)
        .sum();
  }

  @Test
  void closeBuckets_busyHour_leavesTenMinutesAfterItsEnd() throws IOException {
    outbox.closeBuckets(POLICY, clock.instant());
    count(5, SESSION);
    advance(Duration.ofMinutes(69));
    List<StatBatch> early = due();

    advance(Duration.ofMinutes(1));

    assertThat(early).isEmpty();
    StatBatch hour = due().getFirst();
    assertThat(hour.kind()).isEqualTo(BatchKind.HOUR);
    assertThat(hour.merged()).isFalse();
    assertThat(hour.seq()).isEqualTo(1);
    assertThat(hour.floor()).isEqualTo(1);
    assertThat(hour.from()).isEqualTo("2026-11-22T01:00:00Z");
    assertThat(hour.rows())
        .containsExactly(new StatRow(Metrics.SESSION, Shape.PLAIN_HOUR, List.of(), 5));
  }

  @Test
  void closeBuckets_fourSessions_areMergedIntoTheDay() throws IOException {
    count(4, SESSION);
    count(2, VIEW);

    advance(Duration.ofMinutes(70));
    List<StatBatch> hour = due();
    advance(Duration.ofHours(16));

    assertThat(hour).hasSize(1);
    assertThat(hour.getFirst().merged()).isTrue();
    assertThat(hour.getFirst().rows()).isEmpty();
    StatBatch day = due().stream().filter(b -> b.kind() == BatchKind.DAY).findFirst().orElseThrow();
    assertThat(day.rows())
        .containsExactlyInAnyOrder(
            new StatRow(Metrics.SESSION, Shape.PLAIN_HOUR, List.of(), 4),
            new StatRow(VIEW.metric(), VIEW.shape(), VIEW.dims(), 2));
  }

  @Test
  void closeBuckets_nobodyCame_sendsAnEmptyHour() throws IOException {
    outbox.closeBuckets(POLICY, clock.instant());

    advance(Duration.ofMinutes(70));

    assertThat(due()).hasSize(1);
    assertThat(due().getFirst().rows()).isEmpty();
    assertThat(due().getFirst().merged()).isFalse();
  }

  @Test
  void closeBuckets_dayShapes_stayUntilTheDayIsOver() throws IOException {
    count(5, SESSION);
    count(3, VIEW);

    advance(Duration.ofMinutes(70));

    assertThat(sum(due(), Metrics.VIEW)).isZero();
  }

  @Test
  void acknowledged_upToWithAGap_deletesOnlyWhatTheServerHas() throws IOException {
    for (int hour = 0; hour < 4; hour++) {
      count(5, SESSION);
      advance(Duration.ofMinutes(70));
    }
    String epoch = due().getFirst().epoch();

    outbox.acknowledged(ack(epoch, 3, 2L));

    assertThat(due()).extracting(StatBatch::seq).first().isEqualTo(2L);
    assertThat(due()).extracting(StatBatch::seq).doesNotContain(1L, 3L);
    assertThat(due().getFirst().floor()).isEqualTo(2);
  }

  @Test
  void acknowledged_otherEpoch_deletesNothing() throws IOException {
    count(5, SESSION);
    advance(Duration.ofMinutes(70));

    outbox.acknowledged(ack("0".repeat(32), 100));

    assertThat(due()).hasSize(1);
  }

  @Test
  void restart_betweenCountAndClose_losesNothing() throws IOException {
    count(3, VIEW);
    restart();
    count(2, VIEW);

    advance(Duration.ofHours(20));

    assertThat(sum(due(), Metrics.VIEW)).isEqualTo(5);
    assertThat(outbox.counted(Mode.LIVE, Metrics.VIEW, Shape.ITEM_LANGUAGE_DAY)).isEqualTo(5);
  }

  @Test
  void closeBuckets_tooManyBatches_dropsTheOldestAndSaysHowMuch() throws IOException {
    for (int hour = 0; hour < 14; hour++) {
      count(5, SESSION);
      advance(Duration.ofHours(1));
    }

    List<StatBatch> left = due();

    assertThat(left).hasSize(10);
    assertThat(left.getFirst().floor()).isEqualTo(left.getFirst().seq());
    assertThat(sum(left, Metrics.SESSION) + left.getFirst().dropped() + openSessions())
        .isEqualTo(14 * 5);
  }

  private long openSessions() throws IOException {
    return database.call(
        "sum open buckets",
        tables ->
            tables.buckets().all().stream()
                .flatMap(stored -> tables.buckets().counters(stored.id()).stream())
                .mapToLong(StatRow::value)
                .sum());
  }

  @Test
  void closeBuckets_clockTenYearsAheadAndBack_countsEverythingOnce() throws IOException {
    count(5, SESSION);
    advance(Duration.ofDays(3650));
    count(5, SESSION);
    outbox.closeBuckets(POLICY, clock.instant());
    advance(Duration.ofDays(-3650));
    count(5, SESSION);

    advance(Duration.ofHours(30));

    assertThat(sum(due(), Metrics.SESSION)).isEqualTo(15);
  }

  @Test
  void closeBuckets_powerCutAtEveryWrite_neitherLosesNorDoubles() throws IOException {
    for (int writes = 0; ; writes++) {
      FaultPlan plan = FaultPlan.stopAfterWrite(writes);
      database.close();
      database = open(_ -> plan.beforeWrite());
      counters = counters();
      outbox = outbox();
      try {
        clock.advance(Duration.ofHours(2));
        outbox.closeBuckets(POLICY, clock.instant());
      } catch (IOException e) {
        assertThat(plan.happened()).isTrue();
      }
      restart();
      count(1, SESSION);
      if (!plan.happened()) {
        break;
      }
    }
    advance(Duration.ofHours(30));

    assertThat(sum(due(), Metrics.SESSION) + outbox.dropped())
        .isEqualTo(outbox.counted(Mode.LIVE, Metrics.SESSION, Shape.PLAIN_HOUR));
  }

  @Test
  void due_manyRows_areSplitIntoSeveralMessages() throws IOException {
    List<StatRow> rows = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      rows.add(
          new StatRow(
              Metrics.VIEW,
              Shape.ITEM_LANGUAGE_DAY,
              List.of("demo/help/item-" + i, "0123456789ab", "en"),
              1));
    }
    counters.count(rows);

    advance(Duration.ofHours(20));

    List<StatBatch> days = due().stream().filter(b -> b.kind() == BatchKind.DAY).toList();
    assertThat(days).hasSizeGreaterThan(1);
    assertThat(sum(days, Metrics.VIEW)).isEqualTo(1500);
  }

  @Test
  void state_newDatabase_hasANewEpoch() throws IOException {
    count(5, SESSION);
    advance(Duration.ofMinutes(70));

    assertThat(due().getFirst().epoch()).matches("[0-9a-f]{32}");
  }
}
