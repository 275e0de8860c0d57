package org.gatekiosk.content.builder.posterkit;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonValue;

/// One thing that is printed: a filled outline, a line, or a group of marks.
@SuppressWarnings(
    "EnumOrdinal") // the poster format names inks and widths by their place in the list
public sealed interface Mark {
  JsonObject json();

  static Mark fill(Ink ink, String path) {
    return new Fill(ink, path);
  }

  static Mark line(Ink ink, Knife knife, String path) {
    return new Line(ink, knife, path);
  }

  /// A filled shape with an outline of the key block, in register.
  static Mark solid(Ink ink, Knife knife, String path) {
    return new Solid(ink, knife, path);
  }

  static Group group(Mark... marks) {
    return group(List.of(marks));
  }

  static Group group(List<Mark> marks) {
    return new Group(marks, 0, 0, 1000, 1, 0, 0, false);
  }

  record Fill(Ink ink, String path) implements Mark {
    @Override
    public JsonObject json() {
      return JsonObject.builder().put("d", path).put("f", ink.ordinal()).build();
    }
  }

  record Line(Ink ink, Knife knife, String path) implements Mark {
    @Override
    public JsonObject json() {
      return JsonObject.builder()
          .put("d", path)
          .put("s", ink.ordinal())
          .put("w", knife.ordinal())
          .build();
    }
  }

  record Solid(Ink ink, Knife knife, String path) implements Mark {
    @Override
    public JsonObject json() {
      return JsonObject.builder()
          .put("d", path)
          .put("f", ink.ordinal())
          .put("s", Ink.KEY.ordinal())
          .put("w", knife.ordinal())
          .build();
    }
  }

  /// Marks that are placed together; lines keep their width whatever the scale.
  ///
  /// @param scale thousandths, 50 to 4000
  /// @param times 1 to 60
  record Group(
      List<Mark> marks, int x, int y, int scale, int times, int byX, int byY, boolean mirrored)
      implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }

    public Group at(int newX, int newY) {
      return new Group(marks, newX, newY, scale, times, byX, byY, mirrored);
    }

    public Group scaled(int thousandths) {
      return new Group(marks, x, y, thousandths, times, byX, byY, mirrored);
    }

    public Group times(int newTimes, int newByX, int newByY) {
      return new Group(marks, x, y, scale, newTimes, newByX, newByY, mirrored);
    }

    /// Turned over, left to right.
    public Group mirror() {
      return new Group(marks, x, y, scale, times, byX, byY, !mirrored);
    }

    @Override
    public JsonObject json() {
      var json = JsonObject.builder().put("g", array(marks));
      if (x != 0 || y != 0) {
        json.put("at", numbers(x, y));
      }
      if (times > 1) {
        json.put("n", times).put("by", numbers(byX, byY));
      }
      if (scale != 1000) {
        json.put("k", scale);
      }
      if (mirrored) {
        json.put("mirror", "x");
      }
      return json.build();
    }
  }

  static JsonArray array(List<? extends Mark> marks) {
    List<JsonValue> values = new ArrayList<>();
    marks.forEach(mark -> values.add(mark.json()));
    return new JsonArray(values);
  }

  static JsonArray numbers(int... numbers) {
    List<JsonValue> values = new ArrayList<>();
    for (int number : numbers) {
      values.add(new JsonNumber(number));
    }
    return new JsonArray(values);
  }
}
