package org.gatekiosk.server.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// Where the server really listens.
///
/// @param http console, API and short links
/// @param https kiosks
/// @param mqtt kiosks
public record Ports(String host, int http, int https, int mqtt) {
  private static final int TRIES = 100;
  private static final Limits FILE_LIMITS = Limits.ofBytes(4096);

  /// The wished ports, or for each taken one the next free.
  public static Ports choose(ServerSettings wished) throws IOException {
    Set<Integer> chosen = new HashSet<>();
    return new Ports(
        wished.host(),
        free(wished.httpPort(), chosen),
        free(wished.httpsPort(), chosen),
        free(wished.mqttPort(), chosen));
  }

  /// Where the server of this home listens, or listened last.
  public static Ports read(Path home) throws IOException {
    Path file = home.resolve("ports.json");
    try {
      Fields fields = Fields.parse(Files.readAllBytes(file), FILE_LIMITS);
      return new Ports(
          fields.string("host"),
          fields.integer("http", 1, 65_535),
          fields.integer("https", 1, 65_535),
          fields.integer("mqtt", 1, 65_535));
    } catch (JsonFormatException e) {
      throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static int free(int wished, Set<Integer> chosen) throws IOException {
    for (int port = wished; port < wished + TRIES && port <= 65_535; port++) {
      if (!chosen.contains(port) && isFree(port)) {
        chosen.add(port);
        return port;
      }
    }
    throw new IOException("no free port from " + wished + " on");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// The console's address on this machine.
  public String console() {
    return "http://localhost:" + http;
  }

  /// The address before the code of a short link; plain HTTP, because phones do not know our CA.
  String shortLinkBase() {
    return "http://" + host + ":" + http + "/q/";
  }

  public Endpoints endpoints() {
    return new Endpoints(host, https, mqtt);
  }

  /// Tells other programs, in `ports.json`.
  void write(Path home) throws IOException {
    JsonObject json =
        JsonObject.builder()
            .put("host", host)
            .put("http", http)
            .put("https", https)
            .put("mqtt", mqtt)
            .build();
    Path part = home.resolve("ports.json.part");
    Files.writeString(part, new String(CompactJson.encode(json), StandardCharsets.UTF_8) + "\n");
    Files.move(
        part,
        home.resolve("ports.json"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
