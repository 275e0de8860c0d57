package org.gatekiosk.content.builder.posterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.poster.Box;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// A poster or floor plan being drawn, plane by plane from the back to the front.
///
/// At most six planes with colours and lines each: a poster has at most 12 layers.
public final class Drawing {
  /// Size of a poster in units.
  public static final int WIDTH = 2000;

  public static final int HEIGHT = 1200;

  /// Size of a floor plan in units of 0.1 mm: it fills the 244 x 98 mm of the photo page.
  public static final int PLAN_WIDTH = 2440;

  public static final int PLAN_HEIGHT = 980;
  private static final int BAND_HEIGHT = 460;
  private static final int TALL_WIDTH = 672;
  private static final int PLAN_BAND_HEIGHT = 560;

  private final Ink ground;
  private final int width;
  private final int height;
  private final Box band;
  private final @Nullable Box tall;
  private final List<JsonValue> layers;
  private final List<JsonValue> labels = new ArrayList<>();

  private Drawing(
      Ink ground, int width, int height, Box band, @Nullable Box tall, List<JsonValue> layers) {
    this.ground = ground;
    this.width = width;
    this.height = height;
    this.band = band;
    this.tall = tall;
    this.layers = layers;
  }

  /// An empty poster, 2000 x 1200 units.
  ///
  /// @param bandY top of the wide frame, 0 to 740; what the picture is about lies in it
  public static Drawing on(Ink ground, int bandY) {
    var band = new Box(0, bandY, WIDTH, BAND_HEIGHT);
    return new Drawing(ground, WIDTH, HEIGHT, band, null, new ArrayList<>());
  }

  /// An empty floor plan, 2440 x 980 units.
  public static Drawing plan(Ink ground) {
    int bandY = (PLAN_HEIGHT - PLAN_BAND_HEIGHT) / 2;
    var band = new Box(0, bandY, PLAN_WIDTH, PLAN_BAND_HEIGHT);
    return new Drawing(ground, PLAN_WIDTH, PLAN_HEIGHT, band, null, new ArrayList<>());
  }

  /// Adds an upright frame; without it the poster is never cropped upright.
  ///
  /// @param x left edge, 0 to 1328
  public Drawing tall(int x) {
    return new Drawing(ground, width, height, band, new Box(x, 0, TALL_WIDTH, HEIGHT), layers);
  }

  /// Adds a plane in front of those there are.
  public Drawing plane(Consumer<Plane> draw) {
    var plane = new Plane();
    draw.accept(plane);
    layers.addAll(plane.layers());
    return this;
  }

  /// Adds words to a floor plan, one line with its middle at the point.
  public Drawing label(int x, int y, Map<LanguageTag, String> words) {
    labels.add(
        JsonObject.builder()
            .put("x", x)
            .put("y", y)
            .put("text", JsonParts.byLanguage(words))
            .build());
    return this;
  }

  /// The document, `poster.json` or `plan.json`.
  @SuppressWarnings("EnumOrdinal") // the poster format names an ink by its place in the list
  public byte[] document() {
    var json =
        JsonObject.builder()
            .put("poster", 1)
            .put("size", Mark.numbers(width, height))
            .put("ground", ground.ordinal())
            .put("band", numbers(band));
    if (tall != null) {
      json.put("tall", numbers(tall));
    }
    json.put("layers", new JsonArray(layers));
    if (!labels.isEmpty()) {
      json.put("labels", new JsonArray(labels));
    }
    return CompactJson.encode(json.build());
  }

  private static JsonArray numbers(Box box) {
    return Mark.numbers(box.x(), box.y(), box.width(), box.height());
  }
}
