package org.gatekiosk.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.gatekiosk.server.testing.ApiClient;
import org.gatekiosk.server.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Live parts over real HTTP.
class LivePartsIT {
  private final RunningServer server = RunningServer.shared();

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + server.server().ports().http() + path));
  }

  @Test
  @Timeout(60)
  void kiosks_filteredPage_staysFiltered() throws IOException, InterruptedException {
    server.kiosk("live-awaited");
    var viewer = server.as("publisher");
    assertThat(viewer.get("/kiosks?state=AWAITED").body()).contains("/live/kiosks?state=AWAITED");
    String cookie = "gatekiosk-session=" + token();

    try (HttpClient browser = HttpClient.newHttpClient();
        Stream<String> live =
            browser
                .send(
                    request("/live/kiosks?state=AWAITED").header("Cookie", cookie).build(),
                    BodyHandlers.ofLines())
                .body()) {
      boolean isFiltered = live.anyMatch(line -> line.contains("aria-current=\"true\""));
      browser.shutdownNow();

      assertThat(isFiltered).isTrue();
    }
  }

  private String token() {
    return server
        .anonymous()
        .post(
            "/api/v1/session",
            ApiClient.json("name", "publisher", "password", RunningServer.PASSWORD))
        .text("token");
  }

  @Test
  @Timeout(60)
  void kiosks_afterSignOut_end() throws IOException, InterruptedException {
    String cookie = "gatekiosk-session=" + token();
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> stream =
          browser.send(
              request("/live/kiosks?state=LOST").header("Cookie", cookie).build(),
              BodyHandlers.ofInputStream());
      assertThat(stream.statusCode()).isEqualTo(200);
      try (InputStream live = stream.body()) {
        assertThat(live.read()).isPositive();

        browser.send(
            request("/sign-out").header("Cookie", cookie).POST(BodyPublishers.noBody()).build(),
            BodyHandlers.discarding());
        server.kiosk("live-1"); // something to be told

        assertThat(live.readAllBytes()).isNotEmpty();
      }
      assertThat(
              browser
                  .send(
                      request("/live/kiosks")
                          .header("Cookie", cookie)
                          .timeout(Duration.ofSeconds(10))
                          .build(),
                      BodyHandlers.discarding())
                  .statusCode())
          .isEqualTo(401);
    }
  }
}
