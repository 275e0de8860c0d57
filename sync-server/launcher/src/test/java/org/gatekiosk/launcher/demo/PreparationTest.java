package org.gatekiosk.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a server that only knows sign-in, uploads and approvals.
class PreparationTest {
  private static final String DIGEST = "0".repeat(64);

  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Preparation preparation;
  private final Path zip;
  private String state = "IN_REVIEW";
  private int status = 201;

  PreparationTest(@TempDir Path folder) throws IOException, FailedException {
    server.createContext("/", this::answer);
    server.start();
    var home = DemoHome.open(folder.resolve("demo"), false);
    var address = URI.create("http://localhost:" + server.getAddress().getPort());
    preparation =
        new Preparation(
            new Installation(folder, folder),
            home,
            People.open(home),
            new ServerApi(() -> address),
            InstantSource.system());
    zip = Files.writeString(folder.resolve("visa.zip"), "zip");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/api/v1/session")) {
      send(exchange, 200, "{\"token\":\"t\"}");
    } else if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange, 401, "{}");
    } else {
      asked.add(path);
      boolean isUpload = path.equals("/api/v1/packages");
      send(
          exchange,
          isUpload ? status : 200,
          "{\"digest\":\"%s\",\"state\":\"%s\"}".formatted(DIGEST, state));
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Test
  void uploadAndApprove_newPackage_isApprovedTwiceAndWaits() throws Exception {
    assertThat(preparation.uploadAndApprove(zip)).isTrue();

    String approvals = "/api/v1/packages/" + DIGEST + "/approvals";
    assertThat(asked).containsExactly("/api/v1/packages", approvals, approvals);
  }

  @Test
  void uploadAndApprove_publishedPackage_isLeftAsItIs() throws Exception {
    state = "PUBLISHED";

    assertThat(preparation.uploadAndApprove(zip)).isFalse();

    assertThat(asked).containsExactly("/api/v1/packages");
  }

  @Test
  void uploadAndApprove_killedBeforeThePublication_stillWaits() throws Exception {
    state = "APPROVED";

    assertThat(preparation.uploadAndApprove(zip)).isTrue();
  }

  @Test
  void uploadAndApprove_refusedPackage_saysWhich() {
    state = "REFUSED";
    status = 422;

    assertThatThrownBy(() -> preparation.uploadAndApprove(zip))
        .isInstanceOf(FailedException.class)
        .hasMessageContaining("visa.zip")
        .hasMessageContaining("422");
  }
}
