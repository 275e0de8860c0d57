package org.gatekiosk.content.format;

import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// Writes an item document; the counterpart of [ItemReader].
final class ItemWriter {
  private ItemWriter() {}

  static JsonObject write(Item item) {
    var document = JsonObject.builder();
    identity(document, item);
    place(document, item);
    truth(document, item);
    content(document, item);
    return document.build();
  }

  private static void identity(JsonObject.Builder document, Item item) {
    document
        .put("format", ItemDocument.FORMAT)
        .put("id", item.name().toString())
        .put("group", item.group().name())
        .put("topic", item.topic())
        .put("essential", item.essential())
        .put("sensitive", item.sensitive())
        .put("priority", item.priority())
        .putIfPresent("corrects", write(item.corrects()))
        .putIfPresent("attract", write(item.attract()))
        .putIfPresent("armed", write(item.armed()));
  }

  private static void place(JsonObject.Builder document, Item item) {
    document
        .put("gates", JsonArray.ofStrings(item.gates()))
        .put("direction", Words.of(item.direction()))
        .put("dayparts", JsonArray.from(item.dayparts(), ItemWriter::write));
    if (item.stepFreeStated()) {
      document.put("stepFree", Words.of(item.stepFree()));
    }
  }

  private static void truth(JsonObject.Builder document, Item item) {
    document
        .put("values", JsonArray.from(item.values(), ItemWriter::write))
        .putIfPresent("source", write(item.source()))
        .put("verifiedOn", item.verifiedOn().toString())
        .putIfPresent("reviewBy", JsonParts.text(item.reviewBy()))
        .putIfPresent("hardExpiry", JsonParts.text(item.hardExpiry()));
  }

  private static void content(JsonObject.Builder document, Item item) {
    var texts = JsonObject.builder();
    item.texts().forEach((language, text) -> texts.put(language.value(), write(text)));
    document
        .put("fallback", JsonParts.languages(item.fallback()))
        .putIfPresent("qr", write(item.qr()))
        .put("media", JsonArray.from(item.media(), ItemWriter::write))
        .put("texts", texts.build())
        .put("files", JsonArray.from(item.files(), ItemWriter::write));
  }

  private static JsonObject write(ItemText text) {
    return JsonObject.builder()
        .put("title", text.title())
        .put("answer", text.answer())
        .put("summary", text.summary())
        .put("blocks", JsonArray.from(text.blocks(), BlockJson::write))
        .build();
  }

  private static JsonObject write(Daypart daypart) {
    return JsonObject.builder()
        .put("days", JsonParts.days(daypart.days()))
        .put("fromMinute", daypart.fromMinute())
        .put("toMinute", daypart.toMinute())
        .build();
  }

  private static JsonObject write(Value value) {
    return JsonObject.builder()
        .put("id", value.id())
        .put("kind", Words.of(value.kind()))
        .put("value", value.value())
        .putIfPresent("unit", value.unit())
        .putIfPresent("source", value.source())
        .put("verifiedOn", value.verifiedOn().toString())
        .putIfPresent("validUntil", JsonParts.text(value.validUntil()))
        .build();
  }

  private static @Nullable JsonObject write(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    var object = JsonObject.builder().putIfPresent("issuerText", source.issuerText());
    if (!source.issuer().isEmpty()) {
      object.put("issuer", JsonParts.byLanguage(source.issuer()));
    }
    return object
        .putIfPresent("number", source.number())
        .putIfPresent("date", JsonParts.text(source.date()))
        .putIfPresent("url", source.url())
        .build();
  }

  private static @Nullable JsonObject write(@Nullable Qr qr) {
    return qr == null
        ? null
        : JsonObject.builder()
            .put("kind", Words.of(qr.kind()))
            .put("payload", JsonParts.byLanguage(qr.payload()))
            .put("label", JsonParts.byLanguage(qr.label()))
            .build();
  }

  private static JsonObject write(Media media) {
    return JsonObject.builder()
        .put("file", media.file())
        .put("role", Words.of(media.role()))
        .put("author", media.author())
        .put("licence", media.licence())
        .put("source", media.source())
        .putIfPresent("focalPoint", write(media.focalPoint()))
        .put("containsMap", media.containsMap())
        .putIfPresent("mapRegister", media.mapRegister())
        .put("alt", JsonParts.byLanguage(media.alt()))
        .build();
  }

  private static @Nullable JsonObject write(@Nullable FocalPoint point) {
    return point == null
        ? null
        : JsonObject.builder().put("x", point.x()).put("y", point.y()).build();
  }

  private static @Nullable JsonObject write(@Nullable Corrects corrects) {
    return corrects == null
        ? null
        : JsonObject.builder()
            .put("item", corrects.item().toString())
            .put("date", corrects.date().toString())
            .build();
  }

  private static @Nullable JsonObject write(@Nullable Attract attract) {
    return attract == null
        ? null
        : JsonObject.builder()
            .put("weight", attract.weight())
            .putIfPresent("from", JsonParts.text(attract.from()))
            .putIfPresent("to", JsonParts.text(attract.to()))
            .build();
  }

  private static @Nullable JsonObject write(@Nullable Armed armed) {
    return switch (armed) {
      case null -> null;
      case Armed.ByDate(var from, var to) ->
          JsonObject.builder().put("from", from.toString()).put("to", to.toString()).build();
      case Armed.ByEvent(var event) -> JsonObject.builder().put("event", event).build();
    };
  }

  private static JsonObject write(ReleaseFile file) {
    return JsonObject.builder()
        .put("path", file.path())
        .put("sha256", file.sha256().hex())
        .put("length", file.length())
        .put("mediaType", file.mediaType())
        .put("class", Words.of(file.fileClass()))
        .put("needs", JsonArray.ofStrings(file.needs()))
        .put("blocks", JsonArray.ofStrings(file.blocks().stream().map(Sha256::hex).toList()))
        .build();
  }
}
