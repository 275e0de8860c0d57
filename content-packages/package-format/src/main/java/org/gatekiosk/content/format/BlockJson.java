package org.gatekiosk.content.format;

import java.util.List;
import org.gatekiosk.content.format.Block.Bullets;
import org.gatekiosk.content.format.Block.Fact;
import org.gatekiosk.content.format.Block.Facts;
import org.gatekiosk.content.format.Block.Heading;
import org.gatekiosk.content.format.Block.Paragraph;
import org.gatekiosk.content.format.Block.Phrase;
import org.gatekiosk.content.format.Block.Steps;
import org.gatekiosk.content.format.Block.Table;
import org.gatekiosk.content.format.Span.TextSpan;
import org.gatekiosk.content.format.Span.ValueSpan;
import org.gatekiosk.trust.json.Elements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// Blocks and spans, read and written; `type` says which block an object is.
final class BlockJson {
  private BlockJson() {}

  static JsonObject write(Block block) {
    return members(block).build();
  }

  private static JsonObject.Builder members(Block block) {
    var object = JsonObject.builder();
    return switch (block) {
      case Heading(int level, var text) ->
          object.put("type", "heading").put("level", level).put("text", spans(text));
      case Paragraph(var text) -> object.put("type", "paragraph").put("text", spans(text));
      case Bullets(var points) -> object.put("type", "bullets").put("points", lines(points));
      case Table(var header, var rows) ->
          object
              .put("type", "table")
              .put("header", lines(header))
              .put("rows", JsonArray.from(rows, BlockJson::lines));
      case Steps(var steps) -> object.put("type", "steps").put("steps", lines(steps));
      case Facts(var facts) ->
          object.put("type", "facts").put("facts", JsonArray.from(facts, BlockJson::write));
      case Phrase(var language, var sentence, var pronunciation, var translation) ->
          object
              .put("type", "phrase")
              .put("language", language.value())
              .put("sentence", sentence)
              .put("pronunciation", pronunciation)
              .put("translation", translation);
    };
  }

  private static JsonObject write(Fact fact) {
    return JsonObject.builder()
        .put("label", spans(fact.label()))
        .put("value", spans(fact.value()))
        .build();
  }

  private static JsonArray lines(List<List<Span>> lines) {
    return JsonArray.from(lines, BlockJson::spans);
  }

  private static JsonArray spans(List<Span> spans) {
    return JsonArray.from(spans, BlockJson::write);
  }

  private static JsonObject write(Span span) {
    var object = JsonObject.builder();
    switch (span) {
      case ValueSpan(var valueId) -> object.put("valueId", valueId);
      case TextSpan(var text, boolean strong, boolean emphasis) -> {
        object.put("text", text);
        if (strong) {
          object.put("strong", true);
        }
        if (emphasis) {
          object.put("emphasis", true);
        }
      }
    }
    return object.build();
  }

  static Block read(Fields fields) throws JsonFormatException {
    return JsonParts.checked(BlockJson::block).read(fields);
  }

  private static Block block(Fields fields) throws JsonFormatException {
    return switch (fields.string("type")) {
      case "heading" -> new Heading(fields.integer("level", 1, 3), spans(fields.array("text")));
      case "paragraph" -> new Paragraph(spans(fields.array("text")));
      case "bullets" -> new Bullets(lines(fields.array("points")));
      case "table" ->
          new Table(lines(fields.array("header")), fields.array("rows").arrays(BlockJson::lines));
      case "steps" -> new Steps(lines(fields.array("steps")));
      case "facts" -> new Facts(fields.list("facts", BlockJson::fact));
      case "phrase" ->
          new Phrase(
              fields.value("language", LanguageTag::new),
              fields.string("sentence"),
              fields.string("pronunciation"),
              fields.string("translation"));
      default -> throw fields.error("type", "unknown block");
    };
  }

  private static Fact fact(Fields fields) throws JsonFormatException {
    return new Fact(spans(fields.array("label")), spans(fields.array("value")));
  }

  private static List<List<Span>> lines(Elements lines) throws JsonFormatException {
    return lines.arrays(BlockJson::spans);
  }

  private static List<Span> spans(Elements spans) throws JsonFormatException {
    return spans.objects(JsonParts.checked(BlockJson::span));
  }

  private static Span span(Fields fields) throws JsonFormatException {
    return fields.has("valueId")
        ? new ValueSpan(fields.string("valueId"))
        : new TextSpan(
            fields.string("text"), fields.bool("strong", false), fields.bool("emphasis", false));
  }
}
