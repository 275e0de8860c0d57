package org.gatekiosk.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gatekiosk.device.simulated.SimulatedBox;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.kiosk.simulation.SimulatedServer;
import org.gatekiosk.kiosk.stats.BucketCalendar;
import org.gatekiosk.kiosk.stats.Counters;
import org.gatekiosk.kiosk.stats.Outbox;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.kiosk.sync.SimulatedBroker.Message;
import org.gatekiosk.kiosk.update.Assignments;
import org.gatekiosk.kiosk.update.UpdateStatus;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.sync.protocol.Reported.Finding;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;
import org.gatekiosk.trust.store.FileMetadataStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncLoopTest implements SyncEvents {
  private static final Limits LIMITS = Limits.ofBytes(64 * 1024);
  private static final StatRow SESSION =
      new StatRow(Metrics.SESSION, Shape.PLAIN_HOUR, List.of(), 1);

  @TempDir private Path folder = Path.of("");
  private final MovableClock clock = MovableClock.at("2026-11-22T01:00:00Z");
  private final SimulatedServer server = new SimulatedServer(clock);
  private final SimulatedBroker broker = new SimulatedBroker();
  private final List<Desired> assigned = new ArrayList<>();
  private final List<byte[]> news = new ArrayList<>();
  private UpdateStatus status =
      new UpdateStatus(0, Phase.IDLE, List.of(), List.of(), List.of(), 0, null);
  private KioskDatabase database = new KioskDatabase(new KioskHome(folder), WriteGate.OPEN);
  private Counters counters = counters();
  private SyncLoop loop = loop(new KioskHome(folder));

  private Counters counters() {
    return new Counters(
        database, clock, Mode.LIVE, new BucketCalendar(Samples.HANOI, StatisticsPolicy.DEMO));
  }

  private SyncLoop loop(KioskHome home) {
    try {
      home.prepare();
      var files = new DurableFiles(WriteGate.OPEN);
      var identity =
          new TestAuthority().kiosk(Samples.KIOSK, new Endpoints("localhost", 8443, 8883));
      var memory =
          new SyncMemory(
              identity,
              new Assignments(home, files, clock),
              database,
              new FileMetadataStore(home.trust()));
      return new SyncLoop(
          new KioskSelf(Samples.KIOSK, "0.1.0", new SimulatedBox(), home.root()),
          broker,
          memory,
          new Outbox(database, counters, new Random(1)),
          this,
          new Clocks(clock, clock),
          new Random(1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() throws IOException {
    restart();
  }

  private void restart() throws IOException {
    database.close();
    var home = new KioskHome(folder.resolve("home"));
    database = new KioskDatabase(home, WriteGate.OPEN);
    counters = counters();
    loop = loop(home);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void tick() {}

  @Override
  public void assigned(Desired desired) {
    assigned.add(desired);
  }

  @Override
  public void news(byte[] timestamp) {
    news.add(timestamp);
  }

  @Override
  public void connected() {}

  @Override
  public UpdateStatus status() {
    return status;
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  private static byte[] envelope(Desired desired) {
    return SignedEnvelope.unsigned(desired.toJson()).encode();
  }

  private Desired demo() {
    return server.assign(Samples.settings(StatisticsPolicy.DEMO), List.of());
  }

  private static Presence presence(Message message) throws JsonFormatException {
    byte[] payload = message.payload().getBytes(StandardCharsets.UTF_8);
    return Presence.fromJson(Fields.parse(payload, LIMITS).json());
  }

  private static StatBatch batch(Message message) throws JsonFormatException {
    byte[] payload = message.payload().getBytes(StandardCharsets.UTF_8);
    return StatBatch.fromJson(SignedEnvelope.parse(payload, LIMITS).signed());
  }

  private List<StatBatch> batches() throws JsonFormatException {
    List<StatBatch> batches = new ArrayList<>();
    for (Message message : broker.publishedTo("/stat")) {
      batches.add(batch(message));
    }
    return batches;
  }

  @Test
  void step_firstConnect_isCleanSubscribesAndSaysHello() throws Exception {
    loop.step();

    assertThat(broker.attempts.getFirst().cleanStart()).isTrue();
    assertThat(broker.subscribed)
        .containsExactlyElementsOf(Topics.filters(Samples.KIOSK, "noi-bai"));
    Message hello = broker.publishedTo("/presence").getFirst();
    assertThat(hello.retained()).isTrue();
    assertThat(presence(hello)).isEqualTo(new Presence.Hello(1, 0, 0, 0, 0, null, 0));
    assertThat(broker.publishedTo("/reported")).hasSize(1);
  }

  @Test
  void step_connectionLost_reconnectsWithTheNextNumberAndKeepsTheSession() throws Exception {
    loop.step();
    int subscriptions = broker.subscribed.size();
    broker.drop();
    loop.step();
    int tooEarly = broker.attempts.size();
    clock.advance(Duration.ofSeconds(3));
    loop.step();

    assertThat(tooEarly).isEqualTo(1);
    assertThat(broker.attempts.getLast().connection()).isEqualTo(2);
    assertThat(broker.attempts.getLast().cleanStart()).isFalse();
    assertThat(broker.subscribed).hasSize(subscriptions);
    assertThat(presence(broker.publishedTo("/presence").getLast()).connection()).isEqualTo(2);
  }

  @Test
  void step_brokerForgotTheSession_subscribesAgain() throws IOException {
    loop.step();
    broker.restart();
    loop.step();
    clock.advance(Duration.ofSeconds(3));

    loop.step();

    assertThat(broker.subscribed).hasSize(6);
  }

  @Test
  void step_serverAway_waitsLongerAndLongerUpToAMinute() throws IOException {
    broker.away(true);
    for (int seconds = 0; seconds < 600; seconds++) {
      loop.step();
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(broker.attempts).hasSizeBetween(10, 60);
  }

  @Test
  void step_assignment_isStoredBeforeItIsAcknowledgedAndKnownInTheNextHello() throws Exception {
    loop.step();
    Desired desired = demo();
    int id = broker.send(Topics.desired(Samples.KIOSK), envelope(desired));

    loop.step();

    assertThat(assigned).containsExactly(desired);
    assertThat(broker.acknowledged).containsExactly(id);
    restart();
    loop.step();
    assertThat(presence(broker.publishedTo("/presence").getLast()))
        .isEqualTo(new Presence.Hello(2, desired.generation(), 0, 0, 0, null, 0));
  }

  @Test
  void step_olderOrRepeatedAssignment_changesNothing() throws IOException {
    loop.step();
    Desired older = demo();
    Desired newer = demo();
    broker.send(Topics.desired(Samples.KIOSK), envelope(newer));
    broker.send(Topics.desired(Samples.KIOSK), envelope(older));
    broker.send(Topics.desired(Samples.KIOSK), envelope(newer));

    loop.step();

    assertThat(assigned).containsExactly(newer);
    assertThat(broker.acknowledged).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "{}",
        "[]",
        "{\"signed\":{},\"signatures\":[]}",
        "{\"signed\":{\"_type\":\"desired\",\"v\":9},\"signatures\":[]}",
        "{\"signed\":{\"_type\":\"desired\",\"v\":1,\"kiosk\":\"x\"},\"signatures\":[]}",
        "{\"signed\":1,\"signed\":2}"
      })
  void step_rubbishOnEveryTopic_changesNothing(String rubbish) throws IOException {
    loop.step();
    byte[] payload = rubbish.getBytes(StandardCharsets.UTF_8);
    for (String end : List.of("desired", "ack", "cmd", "unheard-of")) {
      broker.send("gk/1/k/" + Samples.KIOSK + "/d/" + end, payload);
    }
    broker.send("gk/1/g/noi-bai/d/site", payload);

    loop.step();

    assertThat(assigned).isEmpty();
    assertThat(broker.acknowledged).hasSize(5);
  }

  @Test
  void log_sameFaultTwice_isToldOnce() {
    var faults = new OncePerFault();

    assertThat(faults.log("t", "no JSON")).isTrue();
    assertThat(faults.log("t", "no JSON")).isFalse();
    assertThat(faults.log("t", "another")).isTrue();
  }

  @Test
  void step_assignmentForAnotherKiosk_isRefused() throws IOException {
    loop.step();
    Desired other =
        new Desired(
            new KioskId("gia-lam-01"),
            5,
            clock.instant().plus(Duration.ofDays(1)),
            List.of(),
            Samples.settings(),
            List.of(),
            List.of(),
            "https://gk.example/q/",
            Map.of());
    broker.send(Topics.desired(Samples.KIOSK), envelope(other));

    loop.step();

    assertThat(assigned).isEmpty();
  }

  @Test
  void step_news_isHandedToTheUpdate() throws IOException {
    loop.step();
    broker.send(Topics.NEWS, server.news());
    broker.send(Topics.newsFor(Samples.KIOSK), server.news());

    loop.step();

    assertThat(news).hasSize(2);
  }

  @Test
  void step_statusChanged_isReportedAtOnceButProgressOnlyEvery30s() throws IOException {
    loop.step();
    status = new UpdateStatus(1, Phase.FETCHING, List.of(), List.of(), List.of(), 0, null);
    loop.step();
    int atOnce = broker.publishedTo("/reported").size();
    status = status.withProgress(50);
    loop.step();
    int progress = broker.publishedTo("/reported").size();
    clock.advance(Duration.ofSeconds(30));
    loop.step();

    assertThat(atOnce).isEqualTo(2);
    assertThat(progress).isEqualTo(2);
    assertThat(broker.publishedTo("/reported")).hasSize(3);
  }

  @Test
  void step_nobodyHeardTheReport_saysItAgain() throws IOException {
    broker.deaf(true);
    loop.step();
    clock.advance(Duration.ofSeconds(5));

    loop.step();

    assertThat(broker.publishedTo("/reported")).hasSize(2);
  }

  @Test
  void step_closedHour_isSentUntilAcknowledged() throws Exception {
    loop.step();
    broker.send(Topics.desired(Samples.KIOSK), envelope(demo()));
    loop.step();
    counters.count(List.of(SESSION));
    clock.advance(Duration.ofSeconds(20));
    loop.step();
    loop.step();
    StatBatch sent = batches().getFirst();
    int sentOnce = batches().size();
    clock.advance(Duration.ofSeconds(30));
    loop.step();
    List<StatBatch> again = batches();

    broker.send(
        Topics.ack(Samples.KIOSK),
        SignedEnvelope.unsigned(
                new Ack(Samples.KIOSK, sent.epoch(), again.getLast().seq(), List.of()).toJson())
            .encode());
    loop.step();
    broker.published.clear();
    clock.advance(Duration.ofSeconds(31));
    loop.step();

    assertThat(sentOnce).isEqualTo(1);
    assertThat(sent.rows()).containsExactly(SESSION);
    assertThat(again).extracting(StatBatch::seq).filteredOn(seq -> seq == 1).hasSize(2);
    assertThat(batches()).extracting(StatBatch::seq).doesNotContain(1L, again.getLast().seq());
  }

  @Test
  void step_reconnected_sendsUnacknowledgedBatchesAgainAtOnce() throws Exception {
    loop.step();
    broker.send(Topics.desired(Samples.KIOSK), envelope(demo()));
    loop.step();
    counters.count(List.of(SESSION));
    clock.advance(Duration.ofSeconds(20));
    loop.step();
    broker.drop();
    loop.step();
    broker.published.clear();
    clock.advance(Duration.ofSeconds(3));

    loop.step();

    assertThat(batches()).extracting(StatBatch::seq).contains(1L);
  }

  @Test
  void next_manyFailures_staysBetweenOneSecondAndOneMinute() {
    var backoff = new Backoff(new Random(7));

    for (int i = 0; i < 100; i++) {
      assertThat(backoff.next()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }
  }
}
