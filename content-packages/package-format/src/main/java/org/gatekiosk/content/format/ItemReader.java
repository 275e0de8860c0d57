package org.gatekiosk.content.format;

import static org.gatekiosk.content.format.JsonParts.checked;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/// Reads an item document, ignoring unknown fields; the counterpart of [ItemWriter].
final class ItemReader {
  private ItemReader() {}

  static Item read(Fields fields) throws JsonFormatException {
    return checked(ItemReader::item).read(fields);
  }

  private static Item item(Fields fields) throws JsonFormatException {
    return Item.builder(
            fields.value("id", ItemName::of),
            fields.value("group", name -> Words.parseName(Group.class, name)),
            fields.string("topic"),
            JsonParts.date(fields, "verifiedOn"))
        .essential(fields.bool("essential"))
        .sensitive(fields.bool("sensitive"))
        .gates(fields.strings("gates"))
        .direction(fields.value("direction", word -> Words.parse(Direction.class, word)))
        .dayparts(fields.list("dayparts", checked(ItemReader::daypart)))
        .priority(fields.integer("priority", 0, Item.MAX_PRIORITY))
        .values(fields.list("values", checked(ItemReader::value)))
        .source(optional(fields, "source", ItemReader::source))
        .reviewBy(JsonParts.optionalDate(fields, "reviewBy"))
        .hardExpiry(JsonParts.optionalDate(fields, "hardExpiry"))
        .stepFree(fields.optionalValue("stepFree", word -> Words.parse(StepFree.class, word)))
        .fallback(fields.values("fallback", LanguageTag::new))
        .qr(optional(fields, "qr", ItemReader::qr))
        .media(fields.list("media", checked(ItemReader::media)))
        .corrects(optional(fields, "corrects", ItemReader::corrects))
        .attract(optional(fields, "attract", ItemReader::attract))
        .armed(optional(fields, "armed", ItemReader::armed))
        .texts(texts(fields.object("texts")))
        .files(fields.list("files", checked(ItemReader::file)))
        .build();
  }

  private static <T> @Nullable T optional(Fields fields, String name, Fields.Reader<T> reader)
      throws JsonFormatException {
    Fields object = fields.optionalObject(name);
    return object == null ? null : checked(reader).read(object);
  }

  private static List<ItemText> texts(Fields byLanguage) throws JsonFormatException {
    List<ItemText> texts = new ArrayList<>();
    for (String tag : byLanguage.names()) {
      LanguageTag language = JsonParts.language(byLanguage, tag);
      texts.add(checked(fields -> text(language, fields)).read(byLanguage.object(tag)));
    }
    return texts;
  }

  private static ItemText text(LanguageTag language, Fields fields) throws JsonFormatException {
    return new ItemText(
        language,
        fields.string("title"),
        fields.string("answer"),
        fields.string("summary"),
        fields.list("blocks", BlockJson::read));
  }

  private static Daypart daypart(Fields fields) throws JsonFormatException {
    return new Daypart(
        JsonParts.days(fields, "days"),
        fields.integer("fromMinute", 0, Daypart.DAY_MINUTES),
        fields.integer("toMinute", 0, Daypart.DAY_MINUTES));
  }

  private static Value value(Fields fields) throws JsonFormatException {
    return new Value(
        fields.string("id"),
        fields.value("kind", word -> Words.parse(ValueKind.class, word)),
        fields.string("value"),
        fields.optionalString("unit"),
        fields.optionalString("source"),
        JsonParts.date(fields, "verifiedOn"),
        JsonParts.optionalDate(fields, "validUntil"));
  }

  private static Source source(Fields fields) throws JsonFormatException {
    return new Source(
        JsonParts.byLanguage(fields, "issuer"),
        fields.optionalString("issuerText"),
        fields.optionalString("number"),
        JsonParts.optionalDate(fields, "date"),
        fields.optionalString("url"));
  }

  private static Qr qr(Fields fields) throws JsonFormatException {
    return new Qr(
        fields.value("kind", word -> Words.parse(QrKind.class, word)),
        JsonParts.byLanguage(fields, "payload"),
        JsonParts.byLanguage(fields, "label"));
  }

  private static Media media(Fields fields) throws JsonFormatException {
    return new Media(
        fields.string("file"),
        fields.value("role", word -> Words.parse(MediaRole.class, word)),
        fields.string("author"),
        fields.string("licence"),
        fields.string("source"),
        optional(fields, "focalPoint", ItemReader::focalPoint),
        fields.bool("containsMap"),
        fields.optionalString("mapRegister"),
        JsonParts.byLanguage(fields, "alt"));
  }

  private static FocalPoint focalPoint(Fields fields) throws JsonFormatException {
    return new FocalPoint(fields.integer("x", 0, 100), fields.integer("y", 0, 100));
  }

  private static Corrects corrects(Fields fields) throws JsonFormatException {
    return new Corrects(fields.value("item", ItemName::of), JsonParts.date(fields, "date"));
  }

  private static Attract attract(Fields fields) throws JsonFormatException {
    return new Attract(
        fields.integer("weight", 1, 100),
        JsonParts.optionalDate(fields, "from"),
        JsonParts.optionalDate(fields, "to"));
  }

  private static Armed armed(Fields fields) throws JsonFormatException {
    return fields.has("event")
        ? new Armed.ByEvent(fields.string("event"))
        : new Armed.ByDate(JsonParts.date(fields, "from"), JsonParts.date(fields, "to"));
  }

  private static ReleaseFile file(Fields fields) throws JsonFormatException {
    return new ReleaseFile(
        fields.string("path"),
        fields.value("sha256", Sha256::new),
        fields.integer("length", 0L, ReleaseFile.MAX_LENGTH),
        fields.string("mediaType"),
        fields.value("class", word -> Words.parse(FileClass.class, word)),
        fields.strings("needs"),
        fields.values("blocks", Sha256::new));
  }
}
