package org.gatekiosk.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFolderTest {
  private static final byte[] CONTENT = "Xin chào".getBytes(UTF_8);
  @TempDir private Path root;

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void put_stands_underItsDigest() throws IOException {
    var blobs = new BlobFolder(root);

    Sha256 digest = blobs.put(new ByteArrayInputStream(CONTENT));

    assertThat(digest).isEqualTo(Sha256.of(CONTENT));
    assertThat(blobs.find(digest).orElseThrow()).hasBinaryContent(CONTENT);
  }

  @Test
  void put_twice_isOneFile() throws IOException {
    var blobs = new BlobFolder(root);
    blobs.put(CONTENT);
    blobs.put(new ByteArrayInputStream(CONTENT));

    assertThat(files()).isEqualTo(1);
  }

  @Test
  void begin_closedWithoutKeeping_leavesNothing() throws IOException {
    var blobs = new BlobFolder(root);
    try (var part = blobs.begin()) {
      part.write(CONTENT);
      assertThat(part.length()).isEqualTo(CONTENT.length);
    }

    assertThat(files()).isZero();
  }

  @Test
  void open_besideAWriter_leavesItsFile() throws IOException {
    try (var part = new BlobFolder(root).begin()) {
      part.write(CONTENT);

      var beside = new BlobFolder(root);

      assertThat(beside.find(part.keep())).isPresent();
    }
  }

  @Test
  void removeLeftovers_afterAPowerCut_removesHalfFiles() throws IOException {
    var blobs = new BlobFolder(root);
    var _ = blobs.begin();

    var again = new BlobFolder(root);
    again.removeLeftovers();

    assertThat(files()).isZero();
    assertThat(again.find(Sha256.of(CONTENT))).isEmpty();
  }
}
