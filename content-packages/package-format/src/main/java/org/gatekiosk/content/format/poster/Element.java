package org.gatekiosk.content.format.poster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a layer or group holds.
public sealed interface Element {

  /// An outline with its inks; at least one of them.
  ///
  /// @param path in the coordinates of the innermost group
  /// @param fill null means not filled
  /// @param stroke null means not stroked
  /// @param strokeWidth in poster units; 0 without stroke
  record Shape(List<Segment> path, @Nullable Ink fill, @Nullable Ink stroke, int strokeWidth)
      implements Element {
    public Shape {
      path = List.copyOf(path);
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
    public Group {
      elements = List.copyOf(elements);
    }
  }

  /// How a group is turned over: `X` changes the sign of x, `Y` the sign of y.
  enum Mirror {
    NONE,
    X,
    Y
  }
}
