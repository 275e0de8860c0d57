package org.gatekiosk.content.builder.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.yaml.YamlMap;
import org.gatekiosk.content.format.Armed;
import org.gatekiosk.content.format.Attract;
import org.gatekiosk.content.format.Corrects;
import org.gatekiosk.content.format.Daypart;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.FocalPoint;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.MediaRole;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.QrKind;
import org.gatekiosk.content.format.Source;
import org.gatekiosk.content.format.Value;
import org.gatekiosk.content.format.ValueKind;
import org.gatekiosk.content.format.Words;

/// Readers of the parts of an `item.yaml`; each logs what is wrong and then answers empty.
final class ItemFields {
  private ItemFields() {}

  static Optional<Daypart> daypart(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("days", "from", "to");
    var days = FieldReaders.days(yaml, "days");
    int from = yaml.value("from", FieldReaders::minuteOfDay).orElse(0);
    int to = yaml.value("to", FieldReaders::minuteOfDay).orElse(0);
    return yaml.build(errors, () -> new Daypart(days, from, to));
  }

  static Direction direction(String text) {
    return Words.parse(Direction.class, text);
  }

  static Optional<Value> value(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("id", "kind", "value", "unit", "source", "verifiedOn", "validUntil");
    String id = yaml.text("id");
    var kind = yaml.value("kind", text -> Words.parse(ValueKind.class, text));
    String value = yaml.text("value");
    String unit = yaml.optionalText("unit");
    String source = yaml.optionalText("source");
    var verifiedOn = yaml.value("verifiedOn", FieldReaders::date);
    LocalDate validUntil = FieldReaders.optionalDate(yaml, "validUntil").orElse(null);
    return yaml.build(
        errors,
        () ->
            new Value(
                id, kind.orElseThrow(), value, unit, source, verifiedOn.orElseThrow(), validUntil));
  }

  static Optional<Source> source(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("issuer", "number", "date", "url");
    boolean oneText = yaml.isText("issuer");
    String issuerText = oneText ? yaml.text("issuer") : null;
    Map<LanguageTag, String> issuer = oneText ? Map.of() : FieldReaders.byLanguage(yaml, "issuer");
    String number = yaml.optionalText("number");
    LocalDate date = FieldReaders.optionalDate(yaml, "date").orElse(null);
    String url = yaml.optionalText("url");
    return yaml.build(errors, () -> new Source(issuer, issuerText, number, date, url));
  }

  static Optional<Qr> qr(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("url", "wifi", "tel", "geo", "vcard", "label");
    Set<String> kinds = new TreeSet<>(yaml.names());
    kinds.remove("label");
    if (kinds.size() != 1) {
      yaml.log().error(FindingCode.QR_KINDS, yaml.place(), kinds.size());
      return Optional.empty();
    }
    String kind = kinds.iterator().next();
    Map<LanguageTag, String> payload =
        kind.equals("url")
            ? FieldReaders.byLanguage(yaml, "url")
            : Map.of(LanguageTag.UND, yaml.text(kind));
    Map<LanguageTag, String> label = FieldReaders.byLanguage(yaml, "label");
    return yaml.build(errors, () -> new Qr(Words.parse(QrKind.class, kind), payload, label));
  }

  static Optional<Media> media(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow(
        "file",
        "role",
        "author",
        "licence",
        "source",
        "focalPoint",
        "containsMap",
        "mapRegister",
        "alt");
    String file = yaml.text("file");
    var role = yaml.value("role", text -> Words.parse(MediaRole.class, text));
    String author = yaml.text("author");
    String licence = yaml.text("licence");
    String source = yaml.text("source");
    FocalPoint focalPoint = yaml.map("focalPoint").flatMap(ItemFields::focalPoint).orElse(null);
    if (!yaml.has("containsMap")) {
      yaml.log().error(FindingCode.FIELD_MISSING, yaml.place(), "containsMap");
    }
    boolean containsMap = yaml.bool("containsMap", false);
    String mapRegister = yaml.optionalText("mapRegister");
    Map<LanguageTag, String> alt = FieldReaders.byLanguage(yaml, "alt");
    return yaml.build(
        errors,
        () ->
            new Media(
                file,
                role.orElseThrow(),
                author,
                licence,
                source,
                focalPoint,
                containsMap,
                mapRegister,
                alt));
  }

  private static Optional<FocalPoint> focalPoint(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("x", "y");
    int x = percent(yaml, "x");
    int y = percent(yaml, "y");
    return yaml.build(errors, () -> new FocalPoint(x, y));
  }

  private static int percent(YamlMap yaml, String name) {
    Place place = yaml.place(name);
    if (!yaml.has(name)) {
      yaml.log().error(FindingCode.FIELD_MISSING, place, name);
    }
    return yaml.integer(name, 0, 100, 0);
  }

  static Optional<Corrects> corrects(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("item", "date");
    var item = yaml.value("item", ItemName::of);
    var date = yaml.value("date", FieldReaders::date);
    return yaml.build(errors, () -> new Corrects(item.orElseThrow(), date.orElseThrow()));
  }

  static Optional<Attract> attract(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("weight", "from", "to");
    int weight = yaml.integer("weight", 1, 100, 1);
    LocalDate from = FieldReaders.optionalDate(yaml, "from").orElse(null);
    LocalDate to = FieldReaders.optionalDate(yaml, "to").orElse(null);
    return yaml.build(errors, () -> new Attract(weight, from, to));
  }

  static Optional<Armed> armed(YamlMap yaml) {
    int errors = yaml.log().errors();
    if (yaml.has("event")) {
      yaml.allow("event");
      String event = yaml.text("event");
      return yaml.build(errors, () -> new Armed.ByEvent(event));
    }
    yaml.allow("from", "to", "event");
    var from = yaml.value("from", FieldReaders::date);
    var to = yaml.value("to", FieldReaders::date);
    return yaml.build(errors, () -> new Armed.ByDate(from.orElseThrow(), to.orElseThrow()));
  }
}
