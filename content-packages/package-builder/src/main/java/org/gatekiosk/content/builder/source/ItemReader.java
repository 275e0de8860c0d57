package org.gatekiosk.content.builder.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.builder.markdown.TextReader;
import org.gatekiosk.content.builder.yaml.YamlMap;
import org.gatekiosk.content.builder.yaml.YamlReader;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemBuilder;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.StepFree;
import org.gatekiosk.content.format.Words;

/// Reads the folder of one item: `item.yaml` and one text a language.
final class ItemReader {
  private final String packageId;
  private final PackageLayout.ItemFolder folder;
  private final FindingLog log;
  private final Place place;

  ItemReader(String packageId, PackageLayout.ItemFolder folder, FindingLog log) {
    this.packageId = packageId;
    this.folder = folder;
    this.log = log;
    this.place = Place.file("items/" + folder.id() + "/item.yaml").ofItem(folder.id());
  }

  /// The item; empty when an error was logged.
  Optional<SourceItem> read() throws IOException {
    int errors = log.errors();
    Map<LanguageTag, SourceText> texts = texts();
    if (folder.yaml().isEmpty()) {
      log.error(FindingCode.ITEM_YAML_MISSING, place, folder.id());
      return Optional.empty();
    }
    if (texts.isEmpty()) {
      log.error(FindingCode.TEXTS_MISSING, place, folder.id());
    }
    return YamlReader.map(folder.yaml().get().bytes(), place, log)
        .flatMap(yaml -> item(yaml, texts, errors));
  }

  private Map<LanguageTag, SourceText> texts() throws IOException {
    Map<LanguageTag, SourceText> texts = new LinkedHashMap<>();
    for (Map.Entry<String, SourceFile> entry : folder.texts().entrySet()) {
      Place file = Place.file(entry.getValue().path()).ofItem(folder.id()).in(entry.getKey());
      try {
        var language = new LanguageTag(entry.getKey());
        TextReader.read(entry.getValue().bytes(), file, language, log)
            .ifPresent(text -> texts.put(language, text));
      } catch (IllegalArgumentException e) {
        log.error(FindingCode.LANGUAGE_UNKNOWN, file, entry.getKey());
      }
    }
    return texts;
  }

  private Optional<SourceItem> item(
      YamlMap yaml, Map<LanguageTag, SourceText> texts, int errorsBefore) {
    yaml.allow(
        "id",
        "group",
        "topic",
        "essential",
        "sensitive",
        "gates",
        "direction",
        "dayparts",
        "priority",
        "values",
        "source",
        "verifiedOn",
        "reviewBy",
        "hardExpiry",
        "stepFree",
        "fallback",
        "qr",
        "media",
        "corrects",
        "attract",
        "armed");
    Optional<ItemName> name = yaml.value("id", id -> new ItemName(packageId, id));
    name.filter(n -> !n.itemId().equals(folder.id()))
        .ifPresent(n -> log.error(FindingCode.ITEM_ID, yaml.place("id"), n.itemId(), folder.id()));
    var group = yaml.value("group", ItemReader::group);
    var topic = yaml.value("topic", ItemReader::id);
    var verifiedOn = yaml.value("verifiedOn", FieldReaders::date);
    if (name.isEmpty() || group.isEmpty() || topic.isEmpty() || verifiedOn.isEmpty()) {
      readRest(
          yaml,
          Item.builder(placeholder(), Group.OFFICIAL, "none", FieldReaders.date("1970-01-01")));
      return Optional.empty();
    }
    ItemBuilder item = Item.builder(name.get(), group.get(), topic.get(), verifiedOn.get());
    readRest(yaml, item);
    item.texts(texts.values().stream().map(SourceText::text).toList());
    ItemPlaces places = log.errors() > errorsBefore ? null : ItemPlaces.of(place, yaml);
    return places == null
        ? Optional.empty()
        : yaml.build(errorsBefore, item::build).map(i -> new SourceItem(i, texts, places));
  }

  /// Takes the faults of the other fields too when the item cannot be named.
  private ItemName placeholder() {
    return new ItemName(packageId, "unnamed");
  }

  private static void readRest(YamlMap yaml, ItemBuilder item) {
    if (!yaml.has("gates")) {
      yaml.log().error(FindingCode.FIELD_MISSING, yaml.place("gates"), "gates");
    }
    item.essential(yaml.bool("essential", false))
        .sensitive(yaml.bool("sensitive", false))
        .gates(yaml.values("gates", ItemReader::id))
        .dayparts(yaml.maps("dayparts", ItemFields::daypart))
        .priority(yaml.integer("priority", 0, Item.MAX_PRIORITY, 0))
        .values(yaml.maps("values", ItemFields::value))
        .source(yaml.map("source").flatMap(ItemFields::source).orElse(null))
        .reviewBy(FieldReaders.optionalDate(yaml, "reviewBy").orElse(null))
        .hardExpiry(FieldReaders.optionalDate(yaml, "hardExpiry").orElse(null))
        .stepFree(yaml.optionalValue("stepFree", t -> Words.parse(StepFree.class, t)).orElse(null))
        .qr(yaml.map("qr").flatMap(ItemFields::qr).orElse(null))
        .media(yaml.maps("media", ItemFields::media))
        .corrects(yaml.map("corrects").flatMap(ItemFields::corrects).orElse(null))
        .attract(yaml.map("attract").flatMap(ItemFields::attract).orElse(null))
        .armed(yaml.map("armed").flatMap(ItemFields::armed).orElse(null));
    yaml.optionalValue("direction", ItemFields::direction).ifPresent(item::direction);
    List<LanguageTag> fallback = yaml.values("fallback", LanguageTag::new);
    if (!fallback.isEmpty()) {
      item.fallback(fallback);
    }
  }

  /// Groups are written in capitals.
  private static Group group(String text) {
    for (Group group : Group.values()) {
      if (group.name().equals(text)) {
        return group;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is not one of " + List.of(Group.values()));
  }

  static String id(String text) {
    return new ItemName("any", text).itemId();
  }
}
