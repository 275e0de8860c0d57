package org.gatekiosk.content.format;

import java.time.ZoneId;
import org.gatekiosk.content.format.GateProfile.OpeningHours;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// A gate profile, read and written.
final class GateProfileJson {
  private GateProfileJson() {}

  static JsonObject write(GateProfile gate) {
    return JsonObject.builder()
        .put("id", gate.id())
        .put("title", JsonParts.byLanguage(gate.title()))
        .put("timeZone", gate.timeZone().getId())
        .put("languages", JsonParts.languages(gate.languages()))
        .put("hours", JsonArray.from(gate.hours(), GateProfileJson::write))
        .put("zones", JsonArray.from(gate.zones(), GateProfileJson::write))
        .put("panel", write(gate.panel()))
        .build();
  }

  private static JsonObject write(OpeningHours hours) {
    return JsonObject.builder()
        .put("days", JsonParts.days(hours.days()))
        .put("fromMinute", hours.fromMinute())
        .put("toMinute", hours.toMinute())
        .build();
  }

  private static JsonObject write(Zone zone) {
    return JsonObject.builder()
        .put("id", zone.id())
        .put("direction", Words.of(zone.direction()))
        .put("title", JsonParts.byLanguage(zone.title()))
        .build();
  }

  private static JsonObject write(Panel panel) {
    return JsonObject.builder()
        .put("widthPx", panel.widthPx())
        .put("heightPx", panel.heightPx())
        .put("pxPerMmHundredths", panel.pxPerMmHundredths())
        .put("bottomAboveFloorMm", panel.bottomAboveFloorMm())
        .put("viewingDistanceMm", panel.viewingDistanceMm())
        .build();
  }

  static GateProfile read(Fields fields) throws JsonFormatException {
    return JsonParts.checked(GateProfileJson::gate).read(fields);
  }

  private static GateProfile gate(Fields fields) throws JsonFormatException {
    return new GateProfile(
        fields.string("id"),
        JsonParts.byLanguage(fields, "title"),
        fields.value("timeZone", ZoneId::of),
        fields.values("languages", LanguageTag::new),
        fields.list("hours", JsonParts.checked(GateProfileJson::hours)),
        fields.list("zones", JsonParts.checked(GateProfileJson::zone)),
        JsonParts.checked(GateProfileJson::panel).read(fields.object("panel")));
  }

  private static OpeningHours hours(Fields fields) throws JsonFormatException {
    return new OpeningHours(
        JsonParts.days(fields, "days"),
        fields.integer("fromMinute", 0, Daypart.DAY_MINUTES),
        fields.integer("toMinute", 0, Daypart.DAY_MINUTES));
  }

  private static Zone zone(Fields fields) throws JsonFormatException {
    return new Zone(
        fields.string("id"),
        fields.value("direction", word -> Words.parse(Direction.class, word)),
        JsonParts.byLanguage(fields, "title"));
  }

  private static Panel panel(Fields fields) throws JsonFormatException {
    return new Panel(
        fields.integer("widthPx", 0, Integer.MAX_VALUE),
        fields.integer("heightPx", 0, Integer.MAX_VALUE),
        fields.integer("pxPerMmHundredths", 0, Integer.MAX_VALUE),
        fields.integer("bottomAboveFloorMm", 0, Integer.MAX_VALUE),
        fields.integer("viewingDistanceMm", 0, Integer.MAX_VALUE));
  }
}
