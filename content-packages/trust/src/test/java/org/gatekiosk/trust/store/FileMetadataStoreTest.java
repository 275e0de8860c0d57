package org.gatekiosk.trust.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gatekiosk.trust.TestRepository.NOW;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.TestRepository;
import org.gatekiosk.trust.client.RefreshResult;
import org.gatekiosk.trust.client.RefreshResult.Refreshed;
import org.gatekiosk.trust.client.Updater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileMetadataStoreTest {
  /// More than any refresh here needs.
  private static final int MAX_STEPS = 60;

  @TempDir private Path folder;

  @Test
  void write_readAndDelete_work() {
    var store = new FileMetadataStore(folder.resolve("trust"));

    store.write("root.json", new byte[] {1});
    store.write("root.json", new byte[] {2});

    assertThat(store.read("root.json")).hasValue(new byte[] {2});
    assertThat(folder.resolve("trust")).isDirectoryNotContaining("glob:**.tmp");

    store.delete("root.json");
    store.delete("root.json");

    assertThat(store.read("root.json")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../root.json", "a/root.json", "root", "ROOT.json", ".json", ""})
  void write_nameOutsideTheFolder_isRefused(String name) {
    var store = new FileMetadataStore(folder);

    assertThatIllegalArgumentException().isThrownBy(() -> store.write(name, new byte[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> store.read(name));
  }

  @Test
  void write_powerCutAtAnyStep_leavesTheOldOrTheNewFile() {
    byte[] old = new byte[5000];
    byte[] replacement = new byte[7000];
    new FileMetadataStore(folder).write("targets.json", old);

    int cuts = 0;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      boolean cut = writeUntilPowerCut(steps, replacement);

      byte[] found = new FileMetadataStore(folder).read("targets.json").orElseThrow();
      assertThat(found.length).isIn(old.length, replacement.length);
      new FileMetadataStore(folder).write("targets.json", old);
      if (!cut) {
        break;
      }
      cuts++;
    }
    assertThat(cuts).isEqualTo(12);
  }

  private boolean writeUntilPowerCut(int steps, byte[] content) {
    try {
      new FileMetadataStore(folder, new PowerCut(steps)).write("targets.json", content);
      return false;
    } catch (UncheckedIOException e) {
      return true;
    }
  }

  /// The whole of an update with new keys and new versions of every file.
  @Test
  void refresh_powerCutAtAnyStep_leavesMetadataThatTheNextRefreshAccepts() {
    int cuts = 0;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Path home = folder.resolve("cut-" + steps);
      var served = new HashMap<String, byte[]>();
      var repository = publishFirst(served);
      var store = new FileMetadataStore(home);
      Updater.initialise(store, repository.root(1), () -> NOW);
      assertThat(refresh(store, served)).isInstanceOf(Refreshed.class);
      var before = Map.copyOf(served);
      publishSecond(repository, served);

      boolean cut = refreshUntilPowerCut(new FileMetadataStore(home, new PowerCut(steps)), served);

      assertEveryFileIsOldOrNew(new FileMetadataStore(home), before, served);
      assertThat(refresh(new FileMetadataStore(home), served))
          .isInstanceOfSatisfying(
              Refreshed.class, refreshed -> assertThat(refreshed.targets().version()).isEqualTo(2));
      if (!cut) {
        break;
      }
      cuts++;
    }
    // two deletions of two steps, four writes of six or more
    assertThat(cuts).isBetween(28, MAX_STEPS - 1);
  }

  private static void assertEveryFileIsOldOrNew(
      FileMetadataStore store, Map<String, byte[]> before, Map<String, byte[]> after) {
    for (Role role : Role.values()) {
      store
          .read(role.fileName())
          .ifPresent(
              found ->
                  assertThat(found)
                      .isIn(before.get(role.fileName(1)), after.get(role.fileName(2))));
    }
  }

  private static TestRepository publishFirst(Map<String, byte[]> served) {
    var repository = new TestRepository();
    served.put("1.root.json", repository.root(1));
    publish(repository, served, 1);
    return repository;
  }

  private static void publishSecond(TestRepository repository, Map<String, byte[]> served) {
    repository.rotate(Role.SNAPSHOT, 1, KeyPair.generateEd25519());
    served.put("2.root.json", repository.root(2));
    publish(repository, served, 2);
  }

  private static void publish(TestRepository repository, Map<String, byte[]> served, int version) {
    served.put(version + ".targets.json", repository.targets(version));
    served.put(version + ".snapshot.json", repository.snapshot(version, version));
    served.put("timestamp.json", repository.timestamp(version, version));
  }

  private static RefreshResult refresh(FileMetadataStore store, Map<String, byte[]> served) {
    return new Updater(store, (name, maxBytes) -> Optional.ofNullable(served.get(name)), () -> NOW)
        .refresh();
  }

  private static boolean refreshUntilPowerCut(FileMetadataStore store, Map<String, byte[]> served) {
    try {
      refresh(store, served);
      return false;
    } catch (UncheckedIOException e) {
      return true;
    }
  }
}
