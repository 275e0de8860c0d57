package org.gatekiosk.content.builder.posterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// A poster being drawn, 2000 x 1200 units, plane by plane from the back to the front.
///
/// At most six planes with colours and lines each: a poster has at most 12 layers.
public final class Drawing {
  public static final int WIDTH = 2000;
  public static final int HEIGHT = 1200;
  private static final int BAND_HEIGHT = 460;
  private static final int TALL_WIDTH = 672;

  private final Ink ground;
  private final int bandY;
  private final @Nullable Integer tallX;
  private final List<JsonValue> layers;

  private Drawing(Ink ground, int bandY, @Nullable Integer tallX, List<JsonValue> layers) {
    this.ground = ground;
    this.bandY = bandY;
    this.tallX = tallX;
    this.layers = layers;
  }

  /// An empty drawing.
  ///
  /// @param bandY top of the wide frame, 0 to 740; what the picture is about lies in it
  public static Drawing on(Ink ground, int bandY) {
    return new Drawing(ground, bandY, null, new ArrayList<>());
  }

  /// Adds an upright frame; without it the poster is never cropped upright.
  ///
  /// @param x left edge, 0 to 1328
  public Drawing tall(int x) {
    return new Drawing(ground, bandY, x, layers);
  }

  /// Adds a plane in front of those there are.
  public Drawing plane(Consumer<Plane> draw) {
    var plane = new Plane();
    draw.accept(plane);
    layers.addAll(plane.layers());
    return this;
  }

  /// The document, `poster.json`.
  @SuppressWarnings("EnumOrdinal") // the poster format names an ink by its place in the list
  public byte[] document() {
    var json =
        JsonObject.builder()
            .put("poster", 1)
            .put("size", Mark.numbers(WIDTH, HEIGHT))
            .put("ground", ground.ordinal())
            .put("band", Mark.numbers(0, bandY, WIDTH, BAND_HEIGHT));
    if (tallX != null) {
      json.put("tall", Mark.numbers(tallX, 0, TALL_WIDTH, HEIGHT));
    }
    return CompactJson.encode(json.put("layers", new JsonArray(layers)).build());
  }
}
