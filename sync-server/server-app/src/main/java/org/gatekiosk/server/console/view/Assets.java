package org.gatekiosk.server.console.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gatekiosk.trust.Sha256;

/// Files of the console that are the same for everybody, below `static/` on the class path.
///
/// Their addresses carry the beginning of their digest, so a browser may keep them for ever.
public final class Assets {
  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)?[a-z0-9.-]+\\.[a-z0-9]+");
  private static final int VERSION_LENGTH = 12;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

  private Assets() {}

  /// A file.
  ///
  /// @param type media type
  /// @param version beginning of the digest, hexadecimal
  @SuppressWarnings("ArrayRecordComponent") // read-only content, never compared
  public record Asset(byte[] bytes, String type, String version) {}

  /// The file of a name such as `console.css` or `fonts/source-sans-3-latin.woff2`.
  public static Optional<Asset> find(String name) {
    if (!NAME.matcher(name).matches() || name.contains("..")) {
      return Optional.empty();
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    // Unknown names are not remembered, or requests could fill the memory.
    Asset known = READ.get(name);
    if (type == null || known != null) {
      return Optional.ofNullable(known);
    }
    Optional<Asset> read = read(name, type);
    read.ifPresent(asset -> READ.put(name, asset));
    return read;
  }

  private static Optional<Asset> read(String name, String type) {
    try (var stream = Assets.class.getResourceAsStream("/static/" + name)) {
      if (stream == null) {
        return Optional.empty();
      }
      byte[] bytes = stream.readAllBytes();
      String version = Sha256.of(bytes).hex().substring(0, VERSION_LENGTH);
      return Optional.of(new Asset(bytes, type, version));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  /// The address of a file that is there.
  public static String address(String name) {
    Asset asset = find(name).orElse(null);
    return "/static/" + name + "?v=" + Objects.requireNonNull(asset, name).version();
  }
}
