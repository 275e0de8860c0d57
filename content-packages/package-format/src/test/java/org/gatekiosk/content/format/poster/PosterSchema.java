package org.gatekiosk.content.format.poster;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.poster.Element.Group;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;

/// Makes the JSON schemas of posters and floor plans from the limits of their readers. What a
/// schema cannot say is in docs/look-screens.md, 4: the syntax of paths, the depth of groups, the
/// number of segments; and in docs/package-format.md, 6: that all labels are in the same languages.
public final class PosterSchema {
  private static final List<String> FIELDS = List.of("poster", "size", "ground", "band", "layers");

  private PosterSchema() {}

  /// Adds everything after the title of the schema of posters.
  public static JsonObject addTo(JsonObject.Builder head) {
    return addTo(head, picture().build(), FIELDS);
  }

  /// Adds everything after the title of the schema of floor plans.
  ///
  /// @param languageTag pattern of a language tag
  public static JsonObject addPlanTo(JsonObject.Builder head, String languageTag) {
    List<String> required = new ArrayList<>(FIELDS);
    required.add("labels");
    var labels = list(label(languageTag), Plan.MAX_LABELS);
    return addTo(head, picture().put("labels", labels).build(), required);
  }

  private static JsonObject label(String languageTag) {
    var words =
        JsonObject.builder()
            .put("type", "string")
            .put("minLength", 1)
            .put("maxLength", PlanLabel.MAX_LETTERS)
            .build();
    var text =
        JsonObject.builder()
            .put("type", "object")
            .put("propertyNames", JsonObject.builder().put("pattern", languageTag).build())
            .put("additionalProperties", words)
            .put("minProperties", 1)
            .build();
    var properties =
        JsonObject.builder()
            .put("x", integer(0, Poster.MAX_SIDE))
            .put("y", integer(0, Poster.MAX_SIDE))
            .put("text", text)
            .build();
    return closed(properties, List.of("x", "y", "text"));
  }

  private static JsonObject.Builder picture() {
    return JsonObject.builder()
        .put("poster", JsonObject.builder().put("const", Poster.FORMAT).build())
        .put("size", numbers(2, Poster.MIN_SIDE, Poster.MAX_SIDE))
        .put("ground", ink())
        .put("band", numbers(4, 0, Poster.MAX_SIDE))
        .put("tall", numbers(4, 0, Poster.MAX_SIDE))
        .put("layers", list(layer(), Poster.MAX_LAYERS));
  }

  private static JsonObject addTo(
      JsonObject.Builder head, JsonObject properties, List<String> required) {
    closed(properties, required).members().forEach(head::put);
    var element = JsonObject.builder().put("oneOf", JsonArray.of(shape(), group())).build();
    return head.put("$defs", JsonObject.builder().put("element", element).build()).build();
  }

  private static JsonObject layer() {
    var properties =
        JsonObject.builder()
            .put("off", numbers(2, -Layer.MAX_OFFSET, Layer.MAX_OFFSET))
            .put("items", list(element(), PosterReader.MAX_BYTES))
            .build();
    return closed(properties, List.of("items"));
  }

  private static JsonObject shape() {
    var path =
        JsonObject.builder()
            .put("type", "string")
            .put("maxLength", PathReader.MAX_LENGTH)
            .put("pattern", "^\\s*M[-0-9MLlCcZ\\s]*$")
            .build();
    var properties =
        JsonObject.builder()
            .put("d", path)
            .put("f", ink())
            .put("s", ink())
            .put("w", integer(0, PosterReader.STROKE_WIDTHS.size() - 1))
            .build();
    return closed(properties, List.of("d"));
  }

  private static JsonObject group() {
    int far = PathReader.MAX_NUMBER;
    var properties =
        JsonObject.builder()
            .put("g", list(element(), Group.MAX_ELEMENTS))
            .put("n", integer(1, Group.MAX_REPEATS))
            .put("by", numbers(2, -far, far))
            .put("at", numbers(2, -far, far))
            .put("k", integer(Group.MIN_SCALE, Group.MAX_SCALE))
            .put(
                "mirror",
                JsonObject.builder().put("enum", JsonArray.ofStrings(List.of("x", "y"))).build())
            .build();
    return closed(properties, List.of("g"));
  }

  private static JsonObject element() {
    return JsonObject.builder().put("$ref", "#/$defs/element").build();
  }

  private static JsonObject ink() {
    return integer(0, Ink.values().length - 1);
  }

  private static JsonObject numbers(int count, int min, int max) {
    return JsonObject.builder()
        .put("type", "array")
        .put("items", integer(min, max))
        .put("minItems", count)
        .put("maxItems", count)
        .build();
  }

  private static JsonObject list(JsonObject items, int max) {
    return JsonObject.builder()
        .put("type", "array")
        .put("items", items)
        .put("minItems", 1)
        .put("maxItems", max)
        .build();
  }

  private static JsonObject integer(int min, int max) {
    return JsonObject.builder()
        .put("type", "integer")
        .put("minimum", min)
        .put("maximum", max)
        .build();
  }

  private static JsonObject closed(JsonObject properties, List<String> required) {
    return JsonObject.builder()
        .put("type", "object")
        .put("properties", properties)
        .put("required", JsonArray.ofStrings(required))
        .put("additionalProperties", false)
        .build();
  }
}
