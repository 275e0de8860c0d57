package org.gatekiosk.content.format;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// A border gate as its kiosks need to know it.
///
/// @param id the same form as an item id
/// @param title by language
/// @param timeZone whose clock dayparts, days and hours follow
/// @param languages in the order in which they are offered, at least one, each once
/// @param hours when the gate is open; empty means always
/// @param zones at least one, each id once and beginning with the gate's
public record GateProfile(
    String id,
    Map<LanguageTag, String> title,
    ZoneId timeZone,
    List<LanguageTag> languages,
    List<OpeningHours> hours,
    List<Zone> zones,
    Panel panel) {
  public GateProfile {
    Requirements.id("gate id", id);
    title = Requirements.copy(title);
    languages = List.copyOf(languages);
    hours = List.copyOf(hours);
    zones = List.copyOf(zones);
    Requirements.notEmpty(id + ": title", title.values());
    Requirements.notEmpty(id + ": languages", languages);
    Requirements.notEmpty(id + ": zones", zones);
    Requirements.distinct(id + ": language", languages, language -> language);
    Requirements.distinct(id + ": zone", zones, Zone::id);
    for (Zone zone : zones) {
      if (!zone.id().startsWith(id)) {
        throw new IllegalArgumentException(
            "zone '" + zone.id() + "' does not begin with '" + id + "'");
      }
    }
  }

  public Optional<Zone> zone(String zoneId) {
    return zones.stream().filter(zone -> zone.id().equals(zoneId)).findFirst();
  }

  /// The title in this language, else in English, else in Vietnamese, else the id.
  public String title(LanguageTag language) {
    return Fallbacks.first(title, language, Item.DEFAULT_FALLBACK).orElse(id);
  }

  public JsonObject toJson() {
    return GateProfileJson.write(this);
  }

  public static GateProfile fromJson(JsonObject json) throws JsonFormatException {
    return fromJson(Fields.of(json));
  }

  /// As [#fromJson(JsonObject)], inside another document: errors name the place there.
  public static GateProfile fromJson(Fields fields) throws JsonFormatException {
    return GateProfileJson.read(fields);
  }

  /// When a gate is open, in its own zone; past midnight is written as two.
  ///
  /// @param days at least one
  /// @param fromMinute minute of the day, 0 to 1439, counts
  /// @param toMinute minute of the day, after `fromMinute` and at most 1440, does not count
  public record OpeningHours(Set<DayOfWeek> days, int fromMinute, int toMinute) {
    public OpeningHours {
      days = new Daypart(days, fromMinute, toMinute).days();
    }
  }

  /// A part of a gate that people pass one way.
  ///
  /// @param id begins with the gate's
  /// @param direction of the people who pass the kiosk
  /// @param title by language
  public record Zone(String id, Direction direction, Map<LanguageTag, String> title) {
    public Zone {
      Requirements.id("zone id", id);
      title = Requirements.copy(title);
    }

    /// The title in this language, else in English, else in Vietnamese, else the id.
    public String title(LanguageTag language) {
      return Fallbacks.first(title, language, Item.DEFAULT_FALLBACK).orElse(id);
    }
  }

  /// The screen and how it hangs.
  ///
  /// @param widthPx 320 to 7680
  /// @param heightPx 320 to 7680
  /// @param pxPerMmHundredths pixels per millimetre times 100, 100 to 2000
  /// @param bottomAboveFloorMm height of the lower edge, 0 to 2500
  /// @param viewingDistanceMm 200 to 10000
  public record Panel(
      int widthPx,
      int heightPx,
      int pxPerMmHundredths,
      int bottomAboveFloorMm,
      int viewingDistanceMm) {
    public Panel {
      Requirements.range("widthPx", widthPx, 320, 7680);
      Requirements.range("heightPx", heightPx, 320, 7680);
      Requirements.range("pxPerMmHundredths", pxPerMmHundredths, 100, 2000);
      Requirements.range("bottomAboveFloorMm", bottomAboveFloorMm, 0, 2500);
      Requirements.range("viewingDistanceMm", viewingDistanceMm, 200, 10_000);
    }

    public double pxPerMm() {
      return pxPerMmHundredths / 100.0;
    }
  }
}
