package org.gatekiosk.content.format.poster;

import static org.gatekiosk.content.format.JsonParts.checked;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatekiosk.content.format.poster.Element.Group;
import org.gatekiosk.content.format.poster.Element.Mirror;
import org.gatekiosk.content.format.poster.Element.Shape;
import org.gatekiosk.trust.json.Elements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonNull;
import org.gatekiosk.trust.json.Limits;

/// Reads `poster.json` and refuses everything that docs/look-screens.md, 4 does not name: a poster
/// is painted as it is or not at all.
public final class PosterReader {
  /// Longest file in bytes.
  public static final int MAX_BYTES = 16 * 1024;

  static final int MAX_GROUP_DEPTH = 3;

  /// Widths of strokes in units, by the index that documents use.
  static final List<Integer> STROKE_WIDTHS = List.of(3, 5, 7, 10, 14, 20, 28, 40);

  private static final Limits LIMITS = new Limits(MAX_BYTES, 16);
  private static final List<Ink> INKS = List.of(Ink.values());
  private static final int MAX_COORDINATE = PathReader.MAX_NUMBER;
  private static final Set<String> POSTER_FIELDS =
      Set.of("poster", "size", "ground", "band", "tall", "layers");
  private static final Set<String> LAYER_FIELDS = Set.of("off", "items");
  private static final Set<String> GROUP_FIELDS = Set.of("g", "n", "by", "at", "k", "mirror");
  private static final Set<String> SHAPE_FIELDS = Set.of("d", "f", "s", "w");

  private PosterReader() {}

  public static Poster read(byte[] json) throws PosterRefusedException {
    return document(json, fields -> poster(fields, Set.of()));
  }

  /// Reads a document that holds a poster, within the limits of one.
  static <T> T document(byte[] json, Fields.Reader<T> reader) throws PosterRefusedException {
    try {
      return checked(reader).read(Fields.parse(json, LIMITS));
    } catch (JsonFormatException e) {
      throw new PosterRefusedException(e.path(), String.valueOf(e.getMessage()), e);
    }
  }

  /// The poster of a document.
  ///
  /// @param beside fields the document has that are not the poster's
  static Poster poster(Fields fields, Set<String> beside) throws JsonFormatException {
    long format = fields.integer("poster", Long.MIN_VALUE, Long.MAX_VALUE);
    if (format != Poster.FORMAT) {
      throw fields.error(
          "poster", "poster format " + format + ", this program reads format " + Poster.FORMAT);
    }
    Set<String> known = new HashSet<>(POSTER_FIELDS);
    known.addAll(beside);
    refuseUnknown(fields, known);
    Elements size = fields.array("size").requireSize(2, 2);
    return new Poster(
        size.integer(0, Poster.MIN_SIDE, Poster.MAX_SIDE),
        size.integer(1, Poster.MIN_SIDE, Poster.MAX_SIDE),
        ink(fields, "ground"),
        box(fields.array("band")),
        fields.has("tall") ? box(fields.array("tall")) : null,
        fields
            .array("layers")
            .requireSize(1, Poster.MAX_LAYERS)
            .objects(checked(PosterReader::layer)));
  }

  private static Box box(Elements corners) throws JsonFormatException {
    corners.requireSize(4, 4);
    return new Box(
        corners.integer(0, 0, Poster.MAX_SIDE),
        corners.integer(1, 0, Poster.MAX_SIDE),
        corners.integer(2, 1, Poster.MAX_SIDE),
        corners.integer(3, 1, Poster.MAX_SIDE));
  }

  private static Layer layer(Fields fields) throws JsonFormatException {
    refuseUnknown(fields, LAYER_FIELDS);
    Point off = point(fields, "off", Layer.MAX_OFFSET);
    return new Layer(off.x, off.y, fields.list("items", element(0)));
  }

  /// Reads what stands inside this many groups.
  private static Fields.Reader<Element> element(int depth) {
    return checked(fields -> fields.has("g") ? group(fields, depth + 1) : shape(fields));
  }

  private static Group group(Fields fields, int depth) throws JsonFormatException {
    refuseUnknown(fields, GROUP_FIELDS);
    if (depth > MAX_GROUP_DEPTH) {
      throw fields.error("groups deeper than " + MAX_GROUP_DEPTH);
    }
    Elements elements = fields.array("g").requireSize(1, Group.MAX_ELEMENTS);
    Point by = point(fields, "by", MAX_COORDINATE);
    Point at = point(fields, "at", MAX_COORDINATE);
    return new Group(
        elements.objects(element(depth)),
        integer(fields, "n", 1, Group.MAX_REPEATS, 1),
        by.x,
        by.y,
        at.x,
        at.y,
        integer(fields, "k", Group.MIN_SCALE, Group.MAX_SCALE, 1000),
        mirror(fields));
  }

  private static Mirror mirror(Fields fields) throws JsonFormatException {
    return switch (fields.optionalString("mirror")) {
      case null -> Mirror.NONE;
      case "x" -> Mirror.X;
      case "y" -> Mirror.Y;
      default -> throw fields.error("mirror", "must be x or y");
    };
  }

  private static Shape shape(Fields fields) throws JsonFormatException {
    refuseUnknown(fields, SHAPE_FIELDS);
    if (fields.has("s") != fields.has("w")) {
      throw fields.error("s and w come only together");
    }
    return new Shape(
        fields.value("d", PathReader::read),
        fields.has("f") ? ink(fields, "f") : null,
        fields.has("s") ? ink(fields, "s") : null,
        fields.has("w") ? STROKE_WIDTHS.get(fields.integer("w", 0, STROKE_WIDTHS.size() - 1)) : 0);
  }

  private static Ink ink(Fields fields, String name) throws JsonFormatException {
    return INKS.get(fields.integer(name, 0, INKS.size() - 1));
  }

  /// A pair of numbers, 0, 0 when it is absent.
  private static Point point(Fields fields, String name, int max) throws JsonFormatException {
    if (!fields.has(name)) {
      return new Point(0, 0);
    }
    Elements pair = fields.array(name).requireSize(2, 2);
    return new Point(pair.integer(0, -max, max), pair.integer(1, -max, max));
  }

  private record Point(int x, int y) {}

  private static int integer(Fields fields, String name, int min, int max, int absent)
      throws JsonFormatException {
    Integer value = fields.optionalInteger(name, min, max);
    return value == null ? absent : value;
  }

  static void refuseUnknown(Fields fields, Set<String> known) throws JsonFormatException {
    fields.refuseUnknown(known);
    for (String name : fields.names()) {
      if (fields.json().get(name) instanceof JsonNull) {
        throw fields.error(name, "must not be null");
      }
    }
  }
}
