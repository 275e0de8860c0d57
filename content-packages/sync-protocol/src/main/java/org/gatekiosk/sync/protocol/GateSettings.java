package org.gatekiosk.sync.protocol;

import java.time.Duration;
import java.util.List;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// What a kiosk must know of its gate.
///
/// @param zone id of the zone in which the kiosk stands; one of the gate's
/// @param endpoints in the order in which they are tried, at least one
/// @param trialOnScreen how long a new release must be visible before it is confirmed, 0 to 1 d
/// @param trialNoCrash how long the program must run without a crash before that, 0 to 1 d
public record GateSettings(
    GateProfile gate,
    String zone,
    StatisticsPolicy statistics,
    List<Endpoints> endpoints,
    Duration trialOnScreen,
    Duration trialNoCrash) {
  public GateSettings {
    if (gate.zone(zone).isEmpty()) {
      throw new IllegalArgumentException("gate " + gate.id() + " has no zone '" + zone + "'");
    }
    endpoints = List.copyOf(endpoints);
    Requirements.notEmpty("endpoints", endpoints);
    Requirements.range("trialOnScreen in seconds", trialOnScreen.toSeconds(), 0, 86_400);
    Requirements.range("trialNoCrash in seconds", trialNoCrash.toSeconds(), 0, 86_400);
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .put("gate", gate.toJson())
        .put("zone", zone)
        .put("statistics", statistics.toJson())
        .put("endpoints", JsonArray.from(endpoints, Endpoints::toJson))
        .put("trialOnScreen", trialOnScreen.toString())
        .put("trialNoCrash", trialNoCrash.toString())
        .build();
  }

  static GateSettings read(Fields fields) throws JsonFormatException {
    return new GateSettings(
        GateProfile.fromJson(fields.object("gate")),
        fields.string("zone"),
        JsonParts.checked(StatisticsPolicy::read).read(fields.object("statistics")),
        fields.list("endpoints", JsonParts.checked(Endpoints::read)),
        fields.value("trialOnScreen", Duration::parse),
        fields.value("trialNoCrash", Duration::parse));
  }
}
