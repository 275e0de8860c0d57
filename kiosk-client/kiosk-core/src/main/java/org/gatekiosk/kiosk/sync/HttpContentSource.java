package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.gatekiosk.kiosk.update.ContentSource;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.TargetFile;
import org.gatekiosk.trust.client.MetadataFetcher;

/// Bytes over HTTPS with the kiosk's certificate (docs/sync-protocol.md, 3). A file is continued
/// where it stopped; a body that stalls is given up.
public final class HttpContentSource implements ContentSource {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration HEADERS = Duration.ofSeconds(20);
  private static final int BUFFER_BYTES = 64 * 1024;
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int NOT_FOUND = 404;

  private final HttpClient client;
  private final Supplier<Endpoints> server;
  private final Duration stall;

  /// A source over HTTPS.
  ///
  /// @param server asked before every request
  /// @param stall longest time without a byte
  public HttpContentSource(SSLContext tls, Supplier<Endpoints> server, Duration stall) {
    this.client =
        HttpClient.newBuilder()
            .sslContext(tls)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    this.server = server;
    this.stall = stall;
  }

  @Override
  public MetadataFetcher metadata() {
    return (name, maxBytes) -> small("/tuf/" + name, maxBytes);
  }

  @Override
  public byte[] manifest(AssignedRelease release) throws IOException {
    String path =
        new TargetFile(release.path(), release.length(), release.sha256(), null).consistentPath();
    return small("/tuf/targets/" + path, (int) release.length())
        .orElseThrow(() -> new IOException("the server has no " + path));
  }

  @Override
  public void append(Sha256 digest, long length, Path part) throws IOException {
    try (FileChannel file =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long have = file.size();
      if (have >= length) {
        return;
      }
      HttpRequest.Builder request = request("/blobs/" + digest);
      if (have > 0) {
        request.header("Range", "bytes=" + have + "-");
      }
      HttpResponse<InputStream> response = send(request.build());
      try (InputStream body = response.body()) {
        switch (response.statusCode()) {
          case OK -> file.truncate(0);
          case PARTIAL -> requireStart(response, have);
          default -> throw new IOException(answer(response));
        }
        file.position(file.size());
        copy(body, file, length);
      }
    }
  }

  private Optional<byte[]> small(String path, int maxBytes) throws IOException {
    HttpResponse<InputStream> response = send(request(path).build());
    try (InputStream body = response.body();
        var _ = new StallGuard(body, stall)) {
      return switch (response.statusCode()) {
        case OK -> Optional.of(body.readNBytes(maxBytes + 1));
        case NOT_FOUND -> Optional.empty();
        default -> throw new IOException(answer(response));
      };
    }
  }

  private void copy(InputStream body, FileChannel file, long length) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (var guard = new StallGuard(body, stall)) {
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        guard.progress();
        if (file.position() + n > length) {
          throw new IOException("the server sends more than " + length + " bytes");
        }
        for (ByteBuffer piece = ByteBuffer.wrap(buffer, 0, n); piece.hasRemaining(); ) {
          file.write(piece);
        }
      }
    }
    if (file.position() < length) {
      throw new IOException("the connection ended at " + file.position() + " of " + length);
    }
  }

  private HttpRequest.Builder request(String path) {
    Endpoints endpoints = server.get();
    return HttpRequest.newBuilder(Https.uri(endpoints.host(), endpoints.httpsPort(), path))
        .timeout(HEADERS);
  }

  private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void requireStart(HttpResponse<?> response, long have) throws IOException {
    String range = response.headers().firstValue("Content-Range").orElse("");
    if (!range.startsWith("bytes " + have + "-")) {
      throw new IOException("asked for the bytes from " + have + ", got '" + range + "'");
    }
  }

  private static String answer(HttpResponse<?> response) {
    return response.uri().getPath() + ": HTTP " + response.statusCode();
  }
}
