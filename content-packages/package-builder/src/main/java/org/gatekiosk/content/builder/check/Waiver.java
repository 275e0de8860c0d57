package org.gatekiosk.content.builder.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.finding.Severity;
import org.gatekiosk.content.builder.finding.Wording;
import org.gatekiosk.content.builder.source.FieldReaders;
import org.gatekiosk.content.builder.yaml.YamlMap;
import org.gatekiosk.content.builder.yaml.YamlReader;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.content.format.LanguageTag;

/// A written permission to publish in spite of one warning.
///
/// @param field path of the field it is for; exactly one of field and language is there
/// @param by who permits
/// @param date when
public record Waiver(
    ItemName item,
    Optional<String> field,
    Optional<LanguageTag> language,
    FindingCode finding,
    String reason,
    String by,
    LocalDate date) {
  /// Reads a YAML list of waivers.
  public static Reading<List<Waiver>> parse(byte[] yaml, String file) {
    var log = new FindingLog();
    List<Waiver> waivers =
        YamlReader.list(yaml, Place.file(file), log)
            .map(list -> list.maps(Waiver::read))
            .orElse(List.of());
    return log.errors() > 0
        ? new Reading.Refused<>(log.findings())
        : new Reading.Read<>(waivers, log.findings());
  }

  private static Optional<Waiver> read(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("item", "field", "language", "finding", "reason", "by", "date");
    var item = yaml.value("item", ItemName::of);
    var field = Optional.ofNullable(yaml.optionalText("field"));
    var language = yaml.optionalValue("language", LanguageTag::new);
    String code = yaml.text("finding");
    Optional<FindingCode> finding = FindingCode.of(code);
    String reason = yaml.text("reason");
    String by = yaml.text("by");
    var date = yaml.value("date", FieldReaders::date);
    if (finding.isEmpty() && !code.isEmpty()) {
      yaml.log().error(FindingCode.WAIVER_CODE, yaml.place("finding"), code);
    }
    if (field.isPresent() == language.isPresent()) {
      yaml.log().error(FindingCode.WAIVER_PLACE, yaml.place());
    }
    return yaml.build(
        errors,
        () ->
            new Waiver(
                item.orElseThrow(),
                field,
                language,
                finding.orElseThrow(),
                reason,
                by,
                date.orElseThrow()));
  }

  boolean covers(Finding warning, String packageId) {
    Place place = warning.place();
    return warning.severity() == Severity.WARNING
        && warning.code() == finding
        && item.packageId().equals(packageId)
        && item.itemId().equals(place.item())
        && field.map(f -> f.equals(place.field())).orElse(true)
        && language.map(l -> l.value().equals(place.language())).orElse(true);
  }

  /// The warning as a hint that names who permitted it.
  Finding apply(Finding warning) {
    var note =
        new Wording(
            "(được miễn: %s — %s, %s)".formatted(reason, by, date),
            "(waived: %s — %s, %s)".formatted(reason, by, date));
    return warning.withSeverity(Severity.HINT, note);
  }
}
