package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// Asks a server for a certificate, without showing one.
final class CertificateClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int OK = 200;

  private CertificateClient() {}

  /// Posts a request and reads the answer.
  ///
  /// @throws IOException if the server cannot be reached or refuses
  /// @throws JsonFormatException if the answer is none
  static EnrolAnswer post(URI address, SSLContext tls, byte[] json)
      throws IOException, JsonFormatException {
    HttpRequest post =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(json))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder()
            .sslContext(tls)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build()) {
      HttpResponse<byte[]> response = client.send(post, BodyHandlers.ofByteArray());
      if (response.statusCode() != OK) {
        throw new IOException("the server refuses: HTTP " + response.statusCode());
      }
      return EnrolAnswer.fromJson(Fields.parse(response.body(), Documents.LIMITS).json());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
