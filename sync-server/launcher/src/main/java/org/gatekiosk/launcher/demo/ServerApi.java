package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonValue;
import org.gatekiosk.trust.json.Limits;
import org.gatekiosk.trust.json.StrictJson;

/// The server's public HTTP API as the demo uses it: signs people in when it needs them, and asks
/// again while the server is away, because a server may be killed and started at any time.
public final class ServerApi {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Limits LIMITS = new Limits(16 << 20, 32);
  private static final String BOUNDARY = "gatekiosk-upload-boundary";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Supplier<URI> address;
  private final Map<String, String> tokens = new HashMap<>();

  /// @param address the server's, which may change when it is started again
  public ServerApi(Supplier<URI> address) {
    this.address = address;
  }

  /// What came back.
  ///
  /// @param status HTTP status
  /// @param body null unless JSON came
  public record Answer(int status, String text, JsonValue body) {
    /// The body as an object, if the status is one of success.
    public JsonObject object(String attempt) throws FailedException {
      if (status / 100 == 2 && body instanceof JsonObject object) {
        return object;
      }
      throw new FailedException(attempt + ": " + status + " " + text);
    }
  }

  public Answer get(Person person, String path)
      throws IOException, FailedException, InterruptedException {
    return call(person, "GET", path, "application/json", BodyPublishers.noBody());
  }

  public Answer post(Person person, String path, JsonObject body)
      throws IOException, FailedException, InterruptedException {
    return call(person, "POST", path, "application/json", json(body));
  }

  public Answer put(Person person, String path, String type, Path file)
      throws IOException, FailedException, InterruptedException {
    return call(person, "PUT", path, type, BodyPublishers.ofFile(file));
  }

  /// Uploads a package in the way of a browser's form.
  public Answer upload(Person person, Path zip)
      throws IOException, FailedException, InterruptedException {
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/zip\r\n\r\n"
            .formatted(BOUNDARY, zip.getFileName());
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofFile(zip),
            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    return call(
        person, "POST", "/api/v1/packages", "multipart/form-data; boundary=" + BOUNDARY, body);
  }

  /// A call that needs nobody to be signed in.
  public Answer postUnsigned(String path, JsonObject body)
      throws IOException, FailedException, InterruptedException {
    return send(() -> request(path).method("POST", json(body)));
  }

  private Answer call(Person person, String method, String path, String type, BodyPublisher body)
      throws IOException, FailedException, InterruptedException {
    var answer = send(() -> signed(person, path, type).method(method, body));
    if (answer.status() == 401) {
      tokens.remove(person.name());
      signIn(person);
      answer = send(() -> signed(person, path, type).method(method, body));
    }
    return answer;
  }

  private HttpRequest.Builder signed(Person person, String path, String type) {
    return request(path)
        .setHeader("Content-Type", type)
        .setHeader("Authorization", "Bearer " + tokens.getOrDefault(person.name(), "none"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.get().resolve(path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json");
  }

  private void signIn(Person person) throws IOException, FailedException, InterruptedException {
    var body =
        JsonObject.builder().put("name", person.name()).put("password", person.password()).build();
    var session = postUnsigned("/api/v1/session", body).object("sign-in of " + person.name());
    if (session.get("token") instanceof org.gatekiosk.trust.json.JsonString(var token)) {
      tokens.put(person.name(), token);
    }
  }

  private Answer send(Supplier<HttpRequest.Builder> request)
      throws IOException, FailedException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return answer(
            http.send(request.get().build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
      } catch (ConnectException e) {
        againBefore(end, e);
      } catch (IOException e) {
        againBefore(end, e);
      }
    }
  }

  private static void againBefore(long end, IOException fault)
      throws IOException, InterruptedException {
    if (System.nanoTime() > end) {
      throw fault;
    }
    Thread.sleep(PAUSE);
  }

  private static Answer answer(HttpResponse<String> response) throws FailedException {
    var text = response.body();
    var type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("application/json") || text.isEmpty()) {
      return new Answer(response.statusCode(), text, JsonObject.EMPTY);
    }
    try {
      var parsed = StrictJson.parse(text.getBytes(StandardCharsets.UTF_8), LIMITS);
      return new Answer(response.statusCode(), text, parsed);
    } catch (JsonFormatException e) {
      throw new FailedException("the server's answer cannot be read: " + e.getMessage());
    }
  }

  private static BodyPublisher json(JsonObject body) {
    return BodyPublishers.ofByteArray(CompactJson.encode(body));
  }
}
