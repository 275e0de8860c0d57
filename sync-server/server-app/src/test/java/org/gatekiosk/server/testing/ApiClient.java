package org.gatekiosk.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// Uses the API as a program does.
public final class ApiClient {
  private static final String BOUNDARY = "----gatekiosk-test";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port;
  private final String token;

  ApiClient(int port, String token) {
    this.port = port;
    this.token = token;
  }

  /// An object of strings.
  public static String json(String... namesAndValues) {
    var object = JsonObject.builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new String(CompactJson.encode(object.build()), StandardCharsets.UTF_8);
  }

  /// The same with another person's session.
  public ApiClient signedIn(String name) {
    return new ApiClient(
        port,
        post("/api/v1/session", json("name", name, "password", RunningServer.PASSWORD))
            .requireStatus(200)
            .text("token"));
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, BodyPublishers.ofString(json), headers);
  }

  public Answer put(String path, String body) {
    return send("PUT", path, BodyPublishers.ofString(body));
  }

  /// Uploads a zip as part `file` of a form.
  public Answer upload(Path zip) {
    try {
      BodyPublisher body =
          BodyPublishers.concat(
              BodyPublishers.ofString(
                  "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/zip\r\n\r\n"
                      .formatted(BOUNDARY, zip.getFileName())),
              BodyPublishers.ofFile(zip),
              BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
      return send(
          "POST",
          "/api/v1/packages",
          body,
          "Content-Type",
          "multipart/form-data; boundary=" + BOUNDARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends anything.
  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, body)
            .setHeader("Content-Type", "application/json")
            .setHeader("Accept", "*/*");
    if (!token.isEmpty()) {
      request.setHeader("Authorization", "Bearer " + token);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// What came back.
  public record Answer(int status, String body, HttpResponse<byte[]> response) {
    public Answer requireStatus(int expected) {
      if (status != expected) {
        throw new AssertionError("expected " + expected + ", got " + status + ": " + body);
      }
      return this;
    }

    public Fields fields() {
      return fields(body);
    }

    /// The objects of an array.
    public List<Fields> list() {
      try {
        return fields("{\"list\":" + body + "}").list("list", element -> element);
      } catch (JsonFormatException e) {
        throw new AssertionError(body, e);
      }
    }

    /// The objects of an array in a field.
    public List<Fields> list(String name) {
      try {
        return fields().list(name, element -> element);
      } catch (JsonFormatException e) {
        throw new AssertionError(body, e);
      }
    }

    public String text(String name) {
      try {
        return fields().string(name);
      } catch (JsonFormatException e) {
        throw new AssertionError(body, e);
      }
    }

    /// The code of a refusal.
    public String error() {
      try {
        return fields().object("error").string("code");
      } catch (JsonFormatException e) {
        throw new AssertionError(body, e);
      }
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    private static Fields fields(String text) {
      try {
        return Fields.parse(
            text.getBytes(StandardCharsets.UTF_8), Limits.ofBytes(16 * 1024 * 1024));
      } catch (JsonFormatException e) {
        throw new AssertionError(text, e);
      }
    }
  }
}
