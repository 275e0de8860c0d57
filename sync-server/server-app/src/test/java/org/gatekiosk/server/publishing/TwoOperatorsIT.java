package org.gatekiosk.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.server.store.Sql;
import org.gatekiosk.server.testing.ApiClient.Answer;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people who press at the same moment.
class TwoOperatorsIT {
  private static final int ROUNDS = 5;

  private final RunningServer server = RunningServer.shared();
  private final Database database = server.server().part(Database.class);
  @TempDir private Path folder;

  private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(2);
    try (var operators = Executors.newFixedThreadPool(2)) {
      Future<Answer> first = operators.submit(() -> after(start, one));
      Future<Answer> second = operators.submit(() -> after(start, other));
      return List.of(first.get(), second.get());
    }
  }

  private static Answer after(CyclicBarrier start, Callable<Answer> press) throws Exception {
    start.await();
    return press.call();
  }

  private Path upload(PackageFixture fixture) {
    return fixture.zipTo(folder);
  }

  private String approvals(PackageFixture fixture) {
    Answer uploaded = server.as("editor").upload(upload(fixture)).requireStatus(201);
    return "/api/v1/packages/" + uploaded.text("digest") + "/approvals";
  }

  private List<Answer> approveAtOnce(String approvals)
      throws InterruptedException, ExecutionException {
    var first = server.as("approver-1");
    var second = server.as("approver-2");
    return atOnce(() -> first.post(approvals, ""), () -> second.post(approvals, ""));
  }

  @Test
  void approve_twoAtOnce_bothCount() throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      String approvals = approvals(PackageFixture.minimal("at-once-" + round));

      List<Answer> answers = approveAtOnce(approvals);

      assertThat(answers).allMatch(answer -> answer.status() == 200);
      assertThat(answers.stream().map(answer -> answer.text("state")))
          .containsExactlyInAnyOrder("IN_REVIEW", "APPROVED");
    }
  }

  @Test
  void approve_samePersonTwiceAtOnce_countsOnce() throws InterruptedException, ExecutionException {
    String approvals = approvals(PackageFixture.minimal("at-once-same"));
    var approver = server.as("approver-1");

    List<Answer> answers =
        atOnce(() -> approver.post(approvals, ""), () -> approver.post(approvals, ""));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() != 200).hasSize(1);
  }

  @Test
  void publish_twoAtOnce_areBothWholeAndTheLaterIsWanted()
      throws InterruptedException, ExecutionException {
    TestKiosk kiosk = server.kiosk("at-once");
    approveAtOnce(approvals(PackageFixture.minimal("at-once-a")));
    approveAtOnce(approvals(PackageFixture.minimal("at-once-b")));
    var publisher = server.as("publisher");
    String gates = "{\"gates\":[\"" + RunningServer.GATE + "\"]}";
    Callable<Answer> press = () -> publisher.post("/api/v1/publications", gates);
    int before = server.server().part(PublicationStore.class).newest(100).size();

    List<Answer> answers = atOnce(press, press);

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.get(0).text("releaseId")).isNotEqualTo(answers.get(1).text("releaseId"));
    for (Answer answer : answers) {
      assertThat(packagesOf(answer.text("releaseId"))).isEqualTo(publishable());
    }
    var publications = server.server().part(PublicationStore.class).newest(100);
    assertThat(publications).hasSize(before + 2);
    var wanted =
        server.server().part(KioskStore.class).find(kiosk.id()).orElseThrow().wanted().getFirst();
    assertThat(wanted.releaseId()).isEqualTo(publications.getFirst().releaseId());
  }

  private long packagesOf(String releaseId) {
    return Sql.one(
        database,
        Long.class,
        "SELECT count(*) FROM release_package WHERE release_id = ?",
        releaseId);
  }

  private long publishable() {
    return Sql.one(
        database,
        Long.class,
        """
        SELECT count(DISTINCT package_id) FROM package_version
         WHERE state IN ('APPROVED', 'PUBLISHED')
        """);
  }
}
