package org.gatekiosk.content.format.poster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture as data. Drawing may overshoot; the painter clips to `width` x `height`.
///
/// @param width 400 to 4000 units
/// @param height 400 to 4000 units
/// @param ground the ink under everything
/// @param band the part that flat boxes centre on; inside the poster, width / height 4.0 to 4.6
/// @param tall the part that upright boxes centre on; inside the poster, width / height 0.4 to 0.7;
///   null means the poster is never cropped upright
/// @param layers 1 to 12, painted in order; together at most [#MAX_SEGMENTS] after repeats
public record Poster(
    int width, int height, Ink ground, Box band, @Nullable Box tall, List<Layer> layers) {
  /// The only poster format there is (docs/look-screens.md, 4).
  public static final int FORMAT = 1;

  /// Most commands but Z, after repeats.
  public static final int MAX_SEGMENTS = 20_000;

  static final int MIN_SIDE = 400;
  static final int MAX_SIDE = 4000;
  static final int MAX_LAYERS = 12;
  private static final double FLAT_FROM = 2.6;
  private static final double UPRIGHT_BELOW = 1.2;

  public Poster {
    requireSide("width", width);
    requireSide("height", height);
    requireFrame("band", band, width, height, 40, 46);
    if (tall != null) {
      requireFrame("tall", tall, width, height, 4, 7);
    }
    layers = List.copyOf(layers);
    if (layers.isEmpty() || layers.size() > MAX_LAYERS) {
      throw new IllegalArgumentException("layers must be 1 to 12: " + layers.size());
    }
    long segments = layers.stream().mapToLong(Layer::segments).sum();
    if (segments > MAX_SEGMENTS) {
      throw new IllegalArgumentException(segments + " segments, allowed are " + MAX_SEGMENTS);
    }
  }

  private static void requireSide(String what, int side) {
    if (side < MIN_SIDE || side > MAX_SIDE) {
      throw new IllegalArgumentException(what + " must be 400 to 4000: " + side);
    }
  }

  private static void requireFrame(
      String what, Box box, int width, int height, int minTenths, int maxTenths) {
    if (box.x() < 0
        || box.y() < 0
        || box.x() + box.width() > width
        || box.y() + box.height() > height) {
      throw new IllegalArgumentException(what + " is not inside the poster");
    }
    int tenths = 10 * box.width();
    if (tenths < minTenths * box.height() || tenths > maxTenths * box.height()) {
      throw new IllegalArgumentException(
          "%s must have a width of %.1f to %.1f times its height"
              .formatted(what, minTenths / 10.0, maxTenths / 10.0));
    }
  }

  /// Commands but Z, after repeats; what painting costs.
  public int segments() {
    return (int) layers.stream().mapToLong(Layer::segments).sum();
  }

  /// Everything to paint, in order, after groups, repeats and the offsets of layers. The ground
  /// comes before it and is not among the steps.
  public List<PosterStep> strokes() {
    List<PosterStep> steps = new ArrayList<>();
    for (Layer layer : layers) {
      var offset = new Placement(1, 1, layer.dx(), layer.dy());
      layer.elements().forEach(element -> flatten(element, offset, steps));
    }
    return List.copyOf(steps);
  }

  private static void flatten(Element element, Placement placement, List<PosterStep> steps) {
    switch (element) {
      case Element.Shape(var path, var fill, var stroke, int strokeWidth) ->
          steps.add(
              new PosterStep(
                  path.stream().map(placement::apply).toList(), fill, stroke, strokeWidth));
      case Element.Group group -> {
        for (int i = 0; i < group.repeats(); i++) {
          Placement repeat = placement.after(group.placement(i));
          group.elements().forEach(inner -> flatten(inner, repeat, steps));
        }
      }
    }
  }

  /// The part of the poster that fills a box; always as much of it as the ratio allows.
  ///
  /// @param boxRatio width / height of the box, more than 0
  public Frame crop(double boxRatio) {
    if (!(boxRatio > 0) || Double.isInfinite(boxRatio)) {
      throw new IllegalArgumentException("not a ratio: " + boxRatio);
    }
    if (boxRatio >= FLAT_FROM) {
      return cover(boxRatio, band);
    }
    if (boxRatio >= UPRIGHT_BELOW) {
      return cover(boxRatio, new Box(0, 0, width, height));
    }
    return tall == null ? new Frame(0, 0, width, height, true) : cover(boxRatio, tall);
  }

  private Frame cover(double boxRatio, Box centre) {
    double frameWidth = Math.min(width, height * boxRatio);
    double frameHeight = Math.min(height, width / boxRatio);
    double x = Math.clamp(centre.centreX() - frameWidth / 2, 0, width - frameWidth);
    double y = Math.clamp(centre.centreY() - frameHeight / 2, 0, height - frameHeight);
    return new Frame(x, y, frameWidth, frameHeight, false);
  }
}
