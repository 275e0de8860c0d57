package org.gatekiosk.kiosk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies in a home that nobody put there on purpose.
class KioskHomeTest {
  private static final byte[] CONTENT = {1, 2, 3};
  private static final Sha256 DIGEST = Sha256.of(CONTENT);
  private static final String RELEASE = "01KAN8G1D0ZZZZZZZZZZZZZZZZ";

  @TempDir private Path folder = Path.of("");
  private KioskHome home = new KioskHome(folder);
  private final DurableFiles files = new DurableFiles(WriteGate.OPEN);

  @BeforeEach
  void prepare() throws IOException {
    home = new KioskHome(folder);
    home.prepare();
  }

  @Test
  void lock_homeInUse_isRefusedUntilItIsFree() throws IOException {
    FileLock first = home.lock();

    assertThatThrownBy(home::lock)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another kiosk program");

    first.close();
    home.lock().close();
  }

  @Test
  void prepare_filesThatWereBeingWritten_areGone() throws IOException {
    Path identity = Files.createDirectories(home.identity());
    Path unfinished = Files.write(identity.resolve(".identity.json123.tmp"), CONTENT);
    Path kept = Files.write(identity.resolve("identity.json"), CONTENT);

    home.prepare();

    assertThat(unfinished).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void keepOnly_strangeFilesAmongBlobs_areLeftAlone() throws IOException {
    var blobs = new BlobStore(home, files);
    Files.write(blobs.part(DIGEST), CONTENT);
    assertThat(blobs.commit(DIGEST)).isTrue();
    Path strange = Files.write(blobs.path(DIGEST).resolveSibling("abc"), CONTENT);

    int deleted = blobs.keepOnly(Set.of());

    assertThat(deleted).isEqualTo(1);
    assertThat(blobs.all()).isEmpty();
    assertThat(strange).exists();
  }

  @Test
  void keepOnly_releaseThatWasBeingWritten_isDeletedWhole() throws IOException {
    var releases = new ReleaseStore(home, files);
    var release = new AssignedRelease("demo", RELEASE, CONTENT.length, DIGEST);
    releases.writeManifest(release, CONTENT);
    Path folderOfRelease = home.releases().resolve(RELEASE);
    Files.write(folderOfRelease.resolve(".release.json123.tmp"), CONTENT);

    releases.keepOnly(List.of());

    assertThat(folderOfRelease).doesNotExist();
  }
}
