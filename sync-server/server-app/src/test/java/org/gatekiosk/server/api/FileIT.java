package org.gatekiosk.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Ranges over real HTTPS; the arithmetic is ByteRangeTest's.
class FileIT {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final byte[] CONTENT = new byte[100_000];
  private static TestKiosk kiosk = SERVER.kiosk("file-1");
  private static Sha256 digest = Sha256.of(CONTENT);

  @BeforeAll
  static void putContent() throws IOException {
    for (int i = 0; i < CONTENT.length; i++) {
      CONTENT[i] = (byte) i;
    }
    digest = SERVER.server().part(BlobFolder.class).put(CONTENT);
  }

  private static HttpResponse<byte[]> get(String... headers) {
    return kiosk.get("/blobs/" + digest.hex(), headers);
  }

  @Test
  void get_whole_isWhole() {
    var response = get();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(CONTENT);
    assertThat(response.headers().firstValue("Accept-Ranges")).contains("bytes");
    assertThat(response.headers().firstValue("ETag")).contains("\"" + digest + "\"");
  }

  @Test
  void head_manyTimes_leavesNoFileOpen() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertThat(kiosk.head("/blobs/" + digest.hex()).statusCode()).isEqualTo(200);
    }

    assertThat(openFiles()).noneMatch(file -> file.endsWith(digest.hex()));
  }

  private static List<String> openFiles() throws IOException {
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
      return descriptors.map(FileIT::target).toList();
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return ""; // closed since it was listed
    }
  }

  @Test
  void get_range_isThatPart() {
    var response = get("Range", "bytes=50000-");

    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(response.body()).isEqualTo(Arrays.copyOfRange(CONTENT, 50_000, 100_000));
    assertThat(response.headers().firstValue("Content-Range")).contains("bytes 50000-99999/100000");
  }

  @Test
  void get_firstByte_isOneByte() {
    var response = get("Range", "bytes=0-0");

    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(response.body()).hasSize(1);
  }

  @Test
  void get_rangeOutside_is416() {
    var response = get("Range", "bytes=100000-");

    assertThat(response.statusCode()).isEqualTo(416);
    assertThat(response.headers().firstValue("Content-Range")).contains("bytes */100000");
  }

  @Test
  void get_ifRangeOfAnotherFile_isWhole() {
    assertThat(get("Range", "bytes=5-9", "If-Range", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(get("Range", "bytes=5-9", "If-Range", "\"" + digest + "\"").statusCode())
        .isEqualTo(206);
  }

  @Test
  void get_unknownOrForeignPath_isNotFound() {
    assertThat(kiosk.get("/blobs/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(kiosk.get("/blobs/..%2f..%2fserver.db").statusCode()).isEqualTo(404);
    assertThat(kiosk.get("/tuf/targets/demo/../../server.db").statusCode()).isEqualTo(404);
  }
}
