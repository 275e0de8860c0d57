package org.gatekiosk.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLException;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpContentSourceTest {
  private static final byte[] CONTENT = "a poster of some length".getBytes(StandardCharsets.UTF_8);
  private static final Sha256 DIGEST = Sha256.of(CONTENT);
  private static final TestAuthority AUTHORITY = new TestAuthority();

  @TempDir private Path folder = Path.of("");
  private final List<String> ranges = new ArrayList<>();
  private final CountDownLatch stalled = new CountDownLatch(1);
  private HttpsServer server = server();

  private static HttpsServer server() {
    try {
      return HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.setHttpsConfigurator(new HttpsConfigurator(AUTHORITY.serverTls()));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/blobs/" + DIGEST, this::answerWithRange);
    server.createContext("/tuf/timestamp.json", exchange -> answer(exchange, 200, CONTENT));
    server.start();
  }

  @AfterEach
  void stop() {
    stalled.countDown();
    server.stop(0);
  }

  private void answerWithRange(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    if (range == null) {
      answer(exchange, 200, CONTENT);
      return;
    }
    ranges.add(range);
    int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
    int last = CONTENT.length - 1;
    exchange
        .getResponseHeaders()
        .add("Content-Range", "bytes " + from + "-" + last + "/" + CONTENT.length);
    answer(exchange, 206, Arrays.copyOfRange(CONTENT, from, CONTENT.length));
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private HttpContentSource source(TestAuthority authority, String host) throws IOException {
    var endpoints = new Endpoints(host, server.getAddress().getPort(), 8883);
    Identity identity = authority.kiosk(Samples.KIOSK, endpoints);
    return new HttpContentSource(
        Tls.of(new IdentityKeys(identity)), () -> endpoints, Duration.ofMillis(300));
  }

  @Test
  void append_newFile_isFetchedWhole() throws IOException {
    Path part = folder.resolve("part");

    source(AUTHORITY, "localhost").append(DIGEST, CONTENT.length, part);

    assertThat(part).hasBinaryContent(CONTENT);
    assertThat(ranges).isEmpty();
  }

  @Test
  void append_unfinishedFile_isContinued() throws IOException {
    Path part = Files.write(folder.resolve("part"), Arrays.copyOf(CONTENT, 5));

    source(AUTHORITY, "localhost").append(DIGEST, CONTENT.length, part);

    assertThat(part).hasBinaryContent(CONTENT);
    assertThat(ranges).containsExactly("bytes=5-");
  }

  @Test
  void append_longerThanAnnounced_isRefused() throws IOException {
    HttpContentSource source = source(AUTHORITY, "localhost");

    assertThatThrownBy(() -> source.append(DIGEST, 4, folder.resolve("part")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("more than 4 bytes");
  }

  @Test
  void append_noSuchBlob_saysSo() throws IOException {
    HttpContentSource source = source(AUTHORITY, "localhost");

    assertThatThrownBy(() -> source.append(Sha256.of(new byte[1]), 1, folder.resolve("part")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("HTTP 404");
  }

  @Test
  void append_bodyStalls_isGivenUpAndKeepsWhatCame() throws IOException {
    Sha256 slow = Sha256.of(new byte[2]);
    server.createContext(
        "/blobs/" + slow,
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          awaitEnd();
          exchange.close();
        });
    HttpContentSource source = source(AUTHORITY, "localhost");
    Path part = folder.resolve("part");

    assertThatThrownBy(() -> source.append(slow, 100, part)).isInstanceOf(IOException.class);

    assertThat(Files.size(part)).isEqualTo(10);
  }

  private void awaitEnd() {
    try {
      stalled.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void metadata_file_isFetchedAndAMissingOneIsEmpty() throws IOException {
    HttpContentSource source = source(AUTHORITY, "localhost");

    assertThat(source.metadata().fetch("timestamp.json", 1000)).contains(CONTENT);
    assertThat(source.metadata().fetch("2.root.json", 1000)).isEmpty();
  }

  @Test
  void metadata_tooLong_isCutOneByteBehindTheLimit() throws IOException {
    HttpContentSource source = source(AUTHORITY, "localhost");

    assertThat(source.metadata().fetch("timestamp.json", 4).orElseThrow()).hasSize(5);
  }

  @Test
  void metadata_serverOfAnotherAuthority_isNotTrusted() throws IOException {
    HttpContentSource source = source(new TestAuthority(), "localhost");

    assertThatThrownBy(() -> source.metadata().fetch("timestamp.json", 1000))
        .isInstanceOf(SSLException.class);
  }

  @Test
  void metadata_certificateOfAnotherName_isNotTrusted() throws IOException {
    HttpContentSource source = source(AUTHORITY, "127.0.0.1");

    assertThatThrownBy(() -> source.metadata().fetch("timestamp.json", 1000))
        .isInstanceOf(SSLException.class);
  }
}
