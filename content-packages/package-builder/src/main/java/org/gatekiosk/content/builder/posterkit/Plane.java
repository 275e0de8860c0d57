package org.gatekiosk.content.builder.posterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonValue;

/// What lies at one distance: a colour block a little out of register, light lines over it, and the
/// key block on top. A nearer plane covers a farther one.
public final class Plane {
  /// How far colours are out of register: it shows that the picture is a print.
  private static final int MISREGISTRATION = 5;

  private final List<Mark> colours = new ArrayList<>();
  private final List<Mark> lines = new ArrayList<>();

  Plane() {}

  /// A shape with its fill in the colour block and its outline in the key block.
  public Plane shape(Ink ink, Knife outline, String path) {
    colours.add(Mark.fill(ink, path));
    lines.add(Mark.line(Ink.KEY, outline, path));
    return this;
  }

  /// A colour without outline.
  public Plane colour(Ink ink, String path) {
    colours.add(Mark.fill(ink, path));
    return this;
  }

  /// A line of the key block.
  public Plane key(Knife knife, String path) {
    lines.add(Mark.line(Ink.KEY, knife, path));
    return this;
  }

  /// A line in another ink, most often shell over a dark colour.
  public Plane line(Ink ink, Knife knife, String path) {
    lines.add(Mark.line(ink, knife, path));
    return this;
  }

  /// A spot that stands in register with the key block.
  public Plane spot(Ink ink, String path) {
    lines.add(Mark.fill(ink, path));
    return this;
  }

  /// Any mark of the colour block, a group for example.
  public Plane colour(Mark mark) {
    colours.add(mark);
    return this;
  }

  /// Any mark of the key block, a group for example.
  public Plane key(Mark mark) {
    lines.add(mark);
    return this;
  }

  /// A shape with fill and outline in register, among the lines: for small things in front.
  public Plane solid(Ink ink, Knife outline, String path) {
    lines.add(Mark.solid(ink, outline, path));
    return this;
  }

  /// A figure of several shapes, placed (and repeated) as one: its colours go to the colour block
  /// and its lines to the key block.
  public Plane place(UnaryOperator<Mark.Group> placement, Consumer<Plane> figure) {
    var inner = new Plane();
    figure.accept(inner);
    if (!inner.colours.isEmpty()) {
      colours.add(placement.apply(Mark.group(inner.colours)));
    }
    if (!inner.lines.isEmpty()) {
      lines.add(placement.apply(Mark.group(inner.lines)));
    }
    return this;
  }

  /// A figure turned about a point.
  ///
  /// @param degrees clockwise
  public Plane turn(double degrees, int x, int y, Consumer<Plane> figure) {
    var inner = new Plane();
    figure.accept(inner);
    var turning = new Turning(degrees, x, y);
    inner.colours.forEach(mark -> colours.add(turning.turn(mark)));
    inner.lines.forEach(mark -> lines.add(turning.turn(mark)));
    return this;
  }

  List<JsonValue> layers() {
    List<JsonValue> layers = new ArrayList<>();
    if (!colours.isEmpty()) {
      layers.add(
          JsonObject.builder()
              .put("off", Mark.numbers(MISREGISTRATION, MISREGISTRATION))
              .put("items", Mark.array(colours))
              .build());
    }
    if (!lines.isEmpty()) {
      layers.add(JsonObject.builder().put("items", Mark.array(lines)).build());
    }
    return layers;
  }
}
