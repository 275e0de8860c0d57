package org.gatekiosk.trust.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.trust.TestRepository.NOW;
import static org.gatekiosk.trust.TestRepository.expiring;
import static org.gatekiosk.trust.TestRepository.metaFile;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.Rejection;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.TestRepository;
import org.gatekiosk.trust.Verdict;
import org.gatekiosk.trust.client.RefreshResult.Refreshed;
import org.gatekiosk.trust.client.RefreshResult.Refused;
import org.gatekiosk.trust.client.RefreshResult.Unavailable;
import org.gatekiosk.trust.json.JsonBoolean;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.store.MetadataStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdaterTest {
  private final TestRepository repository = new TestRepository();
  private final Served served = new Served();
  private final MemoryStore store = new MemoryStore();
  private Instant now = NOW;
  private final Updater updater = new Updater(store, served, () -> now);

  @BeforeEach
  void publishFirst() {
    byte[] root = repository.root(1);
    served.files.put("1.root.json", root);
    publish(1, 1, 1);
    assertThat(Updater.initialise(store, root, () -> now)).isInstanceOf(Verdict.Trusted.class);
  }

  @Test
  void refresh_first_fetchesAndStoresAllFour() {
    RefreshResult result = updater.refresh();

    assertThat(result)
        .isInstanceOfSatisfying(
            Refreshed.class,
            refreshed ->
                assertThat(refreshed.targets().find("demo/r1.json"))
                    .contains(TestRepository.RELEASE));
    assertThat(served.asked)
        .containsExactly("2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json");
    assertThat(store.files)
        .containsOnlyKeys("root.json", "timestamp.json", "snapshot.json", "targets.json")
        .containsEntry("targets.json", served.file("1.targets.json"));
  }

  @Test
  void refresh_nothingNew_fetchesOnlyTheTimestampAndStoresNothing() {
    updater.refresh();
    served.asked.clear();
    store.written.clear();

    assertThat(updater.refresh()).isInstanceOf(Refreshed.class);
    assertThat(served.asked).containsExactly("2.root.json", "timestamp.json");
    assertThat(store.written).isEmpty();
  }

  @Test
  void refresh_newTargets_replacesThem() {
    updater.refresh();
    publish(2, 2, 2);

    assertThat(updater.refresh()).isInstanceOf(Refreshed.class);
    assertThat(store.files).containsEntry("targets.json", served.file("2.targets.json"));
  }

  @Test
  void refresh_news_needsNoTimestampFromTheRepository() {
    updater.refresh();
    publish(2, 2, 2);
    byte[] news = served.file("timestamp.json");
    served.files.remove("timestamp.json");

    assertThat(updater.refresh(news))
        .isInstanceOfSatisfying(
            Refreshed.class, refreshed -> assertThat(refreshed.timestamp().version()).isEqualTo(2));
  }

  @Test
  void refresh_oldTimestampAgain_isRefusedAndStoresNothing() {
    byte[] old = served.file("timestamp.json");
    updater.refresh();
    publish(2, 2, 2);
    updater.refresh();
    store.written.clear();

    assertThat(updater.refresh(old))
        .isEqualTo(new Refused(new Rejection.Rollback("timestamp", 2, 1)));
    assertThat(store.written).isEmpty();
  }

  @Test
  void refresh_frozenRepository_isRefusedWhenTheStoredTimestampExpires() {
    updater.refresh();
    now = NOW.plus(Duration.ofDays(3));

    assertThat(updater.refresh())
        .isEqualTo(new Refused(new Rejection.Expired("timestamp", now, now)));
  }

  @Test
  void refresh_unchangedTargetsExpired_isRefused() {
    served.files.put("1.targets.json", repository.targets(1, expiring(NOW.plusSeconds(60))));
    updater.refresh();
    now = NOW.plusSeconds(60);

    assertThat(updater.refresh())
        .isEqualTo(new Refused(new Rejection.Expired("targets", now, now)));
  }

  @Test
  void refresh_snapshotOfAnotherPublication_isMixAndMatch() {
    served.files.put("1.snapshot.json", repository.snapshot(2, 1));

    assertThat(updater.refresh())
        .isEqualTo(new Refused(new Rejection.MixAndMatch("snapshot", 1, 2)));
    assertThat(store.files).containsOnlyKeys("root.json", "timestamp.json");
  }

  @Test
  void refresh_storedSnapshotLost_isFetchedAgain() {
    updater.refresh();
    store.files.remove("snapshot.json");
    store.files.put("targets.json", new byte[] {'x'});

    assertThat(updater.refresh()).isInstanceOf(Refreshed.class);
    assertThat(store.files)
        .containsEntry("snapshot.json", served.file("1.snapshot.json"))
        .containsEntry("targets.json", served.file("1.targets.json"));
  }

  @Test
  void refresh_tooLongFile_isRefused() {
    served.files.put("timestamp.json", new byte[20_000]);

    assertThat(updater.refresh())
        .isEqualTo(new Refused(new Rejection.WrongLength("timestamp", 16_384, 16_385)));
  }

  @Test
  void refresh_listedLength_limitsTheFetch() {
    byte[] snapshot = served.file("1.snapshot.json");
    served.files.put(
        "timestamp.json", repository.timestamp(1, metaFile(1, snapshot), UnaryOperator.identity()));
    served.files.put("1.snapshot.json", new byte[1_000_000]);

    assertThat(updater.refresh())
        .isEqualTo(
            new Refused(
                new Rejection.WrongLength("snapshot", snapshot.length, snapshot.length + 1L)));
  }

  @Test
  void refresh_repositoryAway_saysWhichFile() {
    served.broken = true;

    assertThat(updater.refresh()).isEqualTo(new Unavailable("2.root.json", "no route"));
  }

  @Test
  void refresh_missingFile_saysWhichFile() {
    served.files.remove("1.targets.json");

    assertThat(updater.refresh())
        .isEqualTo(new Unavailable("1.targets.json", "the repository has none"));
  }

  @Test
  void refresh_noTrustedRoot_isUnavailable() {
    store.files.clear();

    assertThat(updater.refresh()).isEqualTo(new Unavailable("root.json", "not stored"));
  }

  @Test
  void refresh_severalNewRoots_areTakenOneByOne() {
    served.files.put("2.root.json", repository.root(2, expiring(NOW)));
    served.files.put("3.root.json", repository.root(3));

    assertThat(updater.refresh())
        .isInstanceOfSatisfying(
            Refreshed.class, refreshed -> assertThat(refreshed.root().version()).isEqualTo(3));
    assertThat(store.files).containsEntry("root.json", served.file("3.root.json"));
  }

  @Test
  void refresh_expiredRoot_isStoredAndStopsThere() {
    served.files.put("2.root.json", repository.root(2, expiring(NOW)));

    assertThat(updater.refresh()).isEqualTo(new Refused(new Rejection.Expired("root", NOW, NOW)));
    assertThat(store.files).containsOnlyKeys("root.json");
    assertThat(store.files).containsEntry("root.json", served.file("2.root.json"));
  }

  @Test
  void refresh_rotatedSnapshotKey_recoversFromFastForward() {
    publish(90, 90, 90);
    updater.refresh();
    repository.rotate(Role.SNAPSHOT, 1, KeyPair.generateEd25519());
    served.files.put("2.root.json", repository.root(2));
    publish(2, 2, 2);

    assertThat(updater.refresh())
        .isInstanceOfSatisfying(
            Refreshed.class, refreshed -> assertThat(refreshed.snapshot().version()).isEqualTo(2));
  }

  @Test
  void refresh_withoutConsistentSnapshots_fetchesPlainNames() {
    byte[] root =
        repository.root(2, signed -> signed.replace("consistent_snapshot", new JsonBoolean(false)));
    served.files.put("2.root.json", root);
    served.files.put("snapshot.json", served.file("1.snapshot.json"));
    served.files.put("targets.json", served.file("1.targets.json"));

    assertThat(updater.refresh()).isInstanceOf(Refreshed.class);
    assertThat(served.asked).endsWith("timestamp.json", "snapshot.json", "targets.json");
  }

  @Test
  void stored_afterARefresh_needsNoRepository() {
    updater.refresh();
    served.broken = true;

    assertThat(updater.stored()).isInstanceOf(Refreshed.class);
  }

  @Test
  void stored_beforeARefresh_isUnavailable() {
    assertThat(updater.stored())
        .isEqualTo(new Unavailable("timestamp.json", "the repository has none"));
  }

  @Test
  void initialise_notARoot_isRefusedAndNotStored() {
    var empty = new MemoryStore();

    assertThat(Updater.initialise(empty, repository.targets(1), () -> now))
        .isInstanceOf(Verdict.Rejected.class);
    assertThat(empty.files).isEmpty();
  }

  private void publish(long timestamp, long snapshot, long targets) {
    JsonObject listed = metaFile(targets);
    served.files.put(targets + ".targets.json", repository.targets(targets));
    served.files.put(
        snapshot + ".snapshot.json",
        repository.snapshot(snapshot, listed, UnaryOperator.identity()));
    served.files.put("timestamp.json", repository.timestamp(timestamp, snapshot));
  }

  /// What the repository serves, and what it was asked for.
  private static final class Served implements MetadataFetcher {
    final Map<String, byte[]> files = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    boolean broken;

    byte[] file(String name) {
      return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    @Override
    public Optional<byte[]> fetch(String name, int maxBytes) throws IOException {
      asked.add(name);
      if (broken) {
        throw new IOException("no route");
      }
      return Optional.ofNullable(files.get(name))
          .map(file -> file.length > maxBytes ? Arrays.copyOf(file, maxBytes + 1) : file);
    }
  }

  private static final class MemoryStore implements MetadataStore {
    final Map<String, byte[]> files = new HashMap<>();
    final List<String> written = new ArrayList<>();

    @Override
    public Optional<byte[]> read(String name) {
      return Optional.ofNullable(files.get(name));
    }

    @Override
    public void write(String name, byte[] bytes) {
      written.add(name);
      files.put(name, bytes);
    }

    @Override
    public void delete(String name) {
      files.remove(name);
    }
  }
}
