package org.gatekiosk.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.ShortLinkStore;
import org.gatekiosk.server.store.Sql;
import org.gatekiosk.server.testing.ApiClient.Answer;
import org.gatekiosk.server.testing.RunningServer;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;

/// Opening short links over real HTTP.
class ShortLinkIT {
  private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Safari/605.1";
  private final RunningServer server = RunningServer.shared();

  private String link(String kioskId, String releaseId, String item) {
    TestKiosk kiosk = server.kiosk(kioskId);
    var links = server.server().part(ShortLinkStore.class);
    var release = new AssignedRelease("links", releaseId, 1, Sha256.of(new byte[0]));
    return server
        .server()
        .part(Database.class)
        .write(
            transaction -> {
              links.putTargets(
                  transaction, release, item, Map.of(LanguageTag.EN, "https://example.org/visa"));
              return links.codes(transaction, kiosk.id(), release).values().stream()
                  .map(codes -> codes.get(LanguageTag.EN))
                  .findFirst()
                  .orElseThrow();
            });
  }

  private Answer open(String method, String code, String agent, String... headers) {
    List<String> all = new ArrayList<>(List.of("User-Agent", agent));
    all.addAll(List.of(headers));
    return server
        .anonymous()
        .send(method, "/q/" + code, BodyPublishers.noBody(), all.toArray(String[]::new));
  }

  private long opened(String item) {
    return Sql.one(
        server.server().part(Database.class),
        Long.class,
        "SELECT COALESCE(SUM(opened), 0) FROM short_link_opened WHERE item = ?",
        item);
  }

  @Test
  void open_phone_isLedOnAndCountedOnce() {
    String item = "demo/links/visa";
    String code = link("link-1", "01M82DT3KAQBJDA52BNS8WNJ01", item);

    Answer first = open("GET", code, PHONE);
    open("GET", code, PHONE);

    assertThat(first.status()).isEqualTo(302);
    assertThat(first.header("Location")).isEqualTo("https://example.org/visa");
    assertThat(first.header("Set-Cookie")).isEmpty();
    assertThat(opened(item)).isEqualTo(1);
  }

  @Test
  void open_headOrPreview_isLedOnAndNotCounted() {
    String item = "demo/links/quiet";
    String code = link("link-2", "01M82DT3KAQBJDA52BNS8WNJ02", item);

    assertThat(open("HEAD", code, PHONE).status()).isEqualTo(302);
    assertThat(open("GET", code, "WhatsApp/2.25").status()).isEqualTo(302);
    assertThat(open("GET", code, PHONE, "Sec-Purpose", "prefetch").status()).isEqualTo(302);
    assertThat(open("GET", code, PHONE, "X-Moz", "prefetch").status()).isEqualTo(302);

    assertThat(opened(item)).isZero();
  }

  @Test
  void open_unknownCode_isNotFound() {
    assertThat(open("GET", "zzzzzzzz", PHONE).status()).isEqualTo(404);
  }
}
