package org.gatekiosk.content.builder.check;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.source.FieldReaders;
import org.gatekiosk.content.builder.yaml.YamlMap;
import org.gatekiosk.content.builder.yaml.YamlReader;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.GateProfile.OpeningHours;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Words;

/// Reads a gate profile from YAML (JSON is YAML too).
public final class GateProfileReader {
  /// The format of gate profiles that this program reads.
  public static final int FORMAT = 1;

  private GateProfileReader() {}

  /// Reads one profile.
  ///
  /// @param file name for findings
  public static Reading<GateProfile> read(byte[] yaml, String file) {
    var log = new FindingLog();
    Optional<GateProfile> gate =
        YamlReader.map(yaml, Place.file(file), log).flatMap(GateProfileReader::gate);
    return gate.isPresent()
        ? new Reading.Read<>(gate.get(), log.findings())
        : new Reading.Refused<>(log.findings());
  }

  private static Optional<GateProfile> gate(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("format", "id", "title", "timeZone", "languages", "hours", "zones", "panel");
    String format = yaml.text("format");
    if (!format.equals(String.valueOf(FORMAT))) {
      yaml.log().error(FindingCode.FORMAT_UNKNOWN, yaml.place("format"), format, FORMAT);
      return Optional.empty();
    }
    String id = yaml.text("id");
    Map<LanguageTag, String> title = FieldReaders.byLanguage(yaml, "title");
    var timeZone = yaml.value("timeZone", ZoneId::of);
    List<LanguageTag> languages = yaml.values("languages", LanguageTag::new);
    List<OpeningHours> hours = yaml.maps("hours", GateProfileReader::hours);
    List<Zone> zones = yaml.maps("zones", GateProfileReader::zone);
    Optional<Panel> panel = yaml.map("panel").flatMap(GateProfileReader::panel);
    if (!yaml.has("panel")) {
      yaml.log().error(FindingCode.FIELD_MISSING, yaml.place("panel"), "panel");
    }
    return yaml.build(
        errors,
        () ->
            new GateProfile(
                id, title, timeZone.orElseThrow(), languages, hours, zones, panel.orElseThrow()));
  }

  private static Optional<OpeningHours> hours(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("days", "from", "to");
    var days = FieldReaders.days(yaml, "days");
    int from = yaml.value("from", FieldReaders::minuteOfDay).orElse(0);
    int to = yaml.value("to", FieldReaders::minuteOfDay).orElse(0);
    return yaml.build(errors, () -> new OpeningHours(days, from, to));
  }

  private static Optional<Zone> zone(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("id", "direction", "title");
    String id = yaml.text("id");
    var direction = yaml.value("direction", text -> Words.parse(Direction.class, text));
    Map<LanguageTag, String> title = FieldReaders.byLanguage(yaml, "title");
    return yaml.build(errors, () -> new Zone(id, direction.orElseThrow(), title));
  }

  private static Optional<Panel> panel(YamlMap yaml) {
    int errors = yaml.log().errors();
    yaml.allow("widthPx", "heightPx", "pxPerMm", "bottomAboveFloorMm", "viewingDistanceMm");
    int width = required(yaml, "widthPx");
    int height = required(yaml, "heightPx");
    int pxPerMmHundredths = yaml.value("pxPerMm", GateProfileReader::hundredths).orElse(0);
    int bottom = required(yaml, "bottomAboveFloorMm");
    int distance = required(yaml, "viewingDistanceMm");
    return yaml.build(errors, () -> new Panel(width, height, pxPerMmHundredths, bottom, distance));
  }

  private static int required(YamlMap yaml, String name) {
    return yaml.value(name, Integer::valueOf).orElse(0);
  }

  private static int hundredths(String decimal) {
    try {
      return new BigDecimal(decimal).movePointRight(2).intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("not a number with two decimals: " + decimal, e);
    }
  }
}
