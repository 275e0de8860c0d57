package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// Where a demo's server listens.
///
/// A kiosk looks for the server at the ports of the day on which it was enrolled, so the home keeps
/// them. The console may move: nobody but people and their telephones goes there, and every start
/// gives the kiosk its new short links.
///
/// @param http console, API and short links
/// @param https what the kiosk fetches
/// @param mqtt what it hears and says
record DemoPorts(int http, int https, int mqtt) {
  private static final String HTTP = "--http-port";
  private static final String HTTPS = "--https-port";
  private static final String MQTT = "--mqtt-port";

  /// Options of the server, and of the demo, which hands them on.
  static final List<String> OPTIONS = List.of(HTTP, HTTPS, MQTT);

  private static final Limits LIMITS = Limits.ofBytes(4096);

  /// The ports at which the home's kiosk was enrolled; empty while there is no kiosk.
  static Optional<DemoPorts> kept(DemoHome home) throws IOException, FailedException {
    return home.hasKiosk() && Files.exists(home.ports())
        ? Optional.of(read(home.ports()))
        : Optional.empty();
  }

  /// The ports in a file that the server or [#keep] has written.
  static DemoPorts read(Path file) throws IOException, FailedException {
    try {
      Fields fields = Fields.parse(Files.readAllBytes(file), LIMITS);
      return new DemoPorts(
          fields.integer("http", 1, 65_535),
          fields.integer("https", 1, 65_535),
          fields.integer("mqtt", 1, 65_535));
    } catch (JsonFormatException e) {
      throw new FailedException(
          file + " cannot be read: " + e.getMessage() + ". Start again with --fresh.");
    }
  }

  void keep(DemoHome home) throws IOException {
    var json = JsonObject.builder().put("http", http).put("https", https).put("mqtt", mqtt).build();
    Files.write(home.ports(), CompactJson.encode(json));
  }

  /// Whether a kiosk enrolled at the other ports finds a server at these.
  boolean reaches(DemoPorts enrolled) {
    return https == enrolled.https && mqtt == enrolled.mqtt;
  }

  /// The server's options for a later start: the console where it is wished, the rest as kept.
  ///
  /// @param wished values by option
  Map<String, String> options(Map<String, String> wished) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put(HTTP, wished.getOrDefault(HTTP, Integer.toString(http)));
    options.put(HTTPS, Integer.toString(https));
    options.put(MQTT, Integer.toString(mqtt));
    return options;
  }
}
