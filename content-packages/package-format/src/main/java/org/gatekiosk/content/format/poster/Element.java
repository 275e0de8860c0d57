package org.gatekiosk.content.format.poster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a layer or group holds.
public sealed interface Element {

  /// Commands but Z, after repeats.
  long segments();

  /// An outline with its inks; at least one of them.
  ///
  /// @param path in the coordinates of the innermost group, starting with a [Segment.Move]
  /// @param fill null means not filled
  /// @param stroke null means not stroked
  /// @param strokeWidth in poster units, more than 0; 0 without stroke
  record Shape(List<Segment> path, @Nullable Ink fill, @Nullable Ink stroke, int strokeWidth)
      implements Element {
    public Shape {
      path = List.copyOf(path);
      if (path.isEmpty() || !(path.getFirst() instanceof Segment.Move)) {
        throw new IllegalArgumentException("a path starts with M");
      }
      if (fill == null && stroke == null) {
        throw new IllegalArgumentException("a shape needs a fill or a stroke");
      }
      if ((stroke == null) != (strokeWidth == 0)) {
        throw new IllegalArgumentException("stroke and width come together");
      }
    }

    @Override
    public long segments() {
      return path.stream().filter(segment -> !(segment instanceof Segment.Close)).count();
    }
  }

  /// Elements that are placed together, once or repeatedly.
  ///
  /// A point p of repeat i lands at `at + by * i + mirror(scale * p)`.
  ///
  /// @param elements 1 to 64
  /// @param repeats 1 to 60
  /// @param scaleThousandths 50 to 4000
  record Group(
      List<Element> elements,
      int repeats,
      int byX,
      int byY,
      int atX,
      int atY,
      int scaleThousandths,
      Mirror mirror)
      implements Element {
    static final int MAX_ELEMENTS = 64;
    static final int MAX_REPEATS = 60;
    static final int MIN_SCALE = 50;
    static final int MAX_SCALE = 4000;

    public Group {
      elements = List.copyOf(elements);
      require("elements of a group", elements.size(), 1, MAX_ELEMENTS);
      require("repeats", repeats, 1, MAX_REPEATS);
      require("scale", scaleThousandths, MIN_SCALE, MAX_SCALE);
    }

    private static void require(String what, int value, int min, int max) {
      if (value < min || value > max) {
        throw new IllegalArgumentException(what + " must be " + min + " to " + max + ": " + value);
      }
    }

    @Override
    public long segments() {
      return repeats * elements.stream().mapToLong(Element::segments).sum();
    }

    Placement placement(int repeat) {
      double scale = scaleThousandths / 1000.0;
      return new Placement(
          mirror == Mirror.X ? -scale : scale,
          mirror == Mirror.Y ? -scale : scale,
          atX + byX * (double) repeat,
          atY + byY * (double) repeat);
    }
  }

  /// How a group is turned over: `X` changes the sign of x, `Y` the sign of y.
  enum Mirror {
    NONE,
    X,
    Y
  }
}
