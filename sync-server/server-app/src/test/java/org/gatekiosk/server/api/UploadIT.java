package org.gatekiosk.server.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.gatekiosk.server.app.Foundation;
import org.gatekiosk.server.testing.ApiClient;
import org.gatekiosk.server.testing.RunningServer;
import org.junit.jupiter.api.Test;

/// Uploads that do not end as they should.
class UploadIT {
  private final RunningServer server = RunningServer.shared();
  private final Path unfinished =
      server.server().part(Foundation.class).home().resolve("uploads/tmp");

  private long unfinishedUploads() {
    try (Stream<Path> files = Files.list(unfinished)) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String token() {
    return server
        .anonymous()
        .post(
            "/api/v1/session", ApiClient.json("name", "editor", "password", RunningServer.PASSWORD))
        .text("token");
  }

  @Test
  void upload_brokenOffInTheMiddle_leavesNothingBehind() throws IOException {
    try (Socket line =
            new Socket(InetAddress.getLoopbackAddress(), server.server().ports().http());
        OutputStream out = line.getOutputStream()) {
      out.write(
          """
          POST /api/v1/packages HTTP/1.1
          Host: localhost
          Authorization: Bearer %s
          Content-Type: multipart/form-data; boundary=cut
          Content-Length: 1000000

          --cut
          Content-Disposition: form-data; name="file"; filename="cut.zip"
          Content-Type: application/zip

          """
              .formatted(token())
              .replace("\n", "\r\n")
              .getBytes(US_ASCII));
      out.write(new byte[200_000]);
      out.flush();
      await().atMost(Duration.ofSeconds(20)).until(() -> unfinishedUploads() > 0);
    }

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(unfinishedUploads()).isZero());
  }
}
