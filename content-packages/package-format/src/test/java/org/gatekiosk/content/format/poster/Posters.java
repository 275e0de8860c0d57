package org.gatekiosk.content.format.poster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Posters for tests: the four drawn examples, and templates with one place to fill in.
final class Posters {
  static final List<String> EXAMPLES = List.of("long-bien", "pho", "khue-van-cac", "nhat-tan");
  static final String SHAPE = "{\"d\":\"M0 0l10 0 0 10Z\",\"f\":1}";

  private Posters() {}

  static byte[] example(String name) {
    try (InputStream file = Posters.class.getResourceAsStream("/posters/" + name + ".json")) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the poster " + name, e);
    }
  }

  static Poster read(String json) throws PosterRefusedException {
    return PosterReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  /// A poster of 2000 x 1200 units.
  static String with(String layers) {
    return with("[2000,1200]", "0", "[0,380,2000,460]", layers);
  }

  static String with(String size, String ground, String band, String layers) {
    return "{\"poster\":1,\"size\":%s,\"ground\":%s,\"band\":%s,\"layers\":%s}"
        .formatted(size, ground, band, layers);
  }

  static String withItems(String items) {
    return with("[{\"items\":[" + items + "]}]");
  }

  /// A floor plan of 2000 x 1200 units.
  static String withLabels(String labels) {
    return withItems(SHAPE).replace("\"layers\"", "\"labels\":[" + labels + "],\"layers\"");
  }

  static String withPath(String path) {
    return withItems("{\"d\":\"" + path + "\",\"f\":1}");
  }

  static String withBand(String band) {
    return with("[2000,1200]", "0", band, "[{\"items\":[" + SHAPE + "]}]");
  }

  static String withTall(String tall) {
    return withItems(SHAPE).replace("\"layers\"", "\"tall\":" + tall + ",\"layers\"");
  }

  static String withSize(int width, int height, String band) {
    String size = "[" + width + "," + height + "]";
    return with(size, "0", band, "[{\"items\":[" + SHAPE + "]}]");
  }
}
