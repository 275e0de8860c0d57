package org.gatekiosk.sync.protocol;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// What a kiosk shall be: its releases and everything it needs to know of its place.
///
/// @param generation rises with every change, from 1; the document's `sequence`
/// @param notAfter after this moment the document is not accepted any more
/// @param releases shown together; each repository once
/// @param shortLinkBase `https` or `http` address before the code of a short link, ending in `/`
/// @param shortCodes for `repository/package/item`, the code by language
public record Desired(
    KioskId kiosk,
    long generation,
    Instant notAfter,
    List<AssignedRelease> releases,
    GateSettings settings,
    List<Hidden> hidden,
    List<ArmedItem> armed,
    String shortLinkBase,
    Map<String, Map<LanguageTag, String>> shortCodes) {
  private static final int MAX_ADDRESS_LENGTH = 200;
  private static final Pattern SHORT_CODE = Pattern.compile("[0-9A-Za-z_-]{1,32}");

  public Desired {
    Requirements.range("generation", generation, 1, Long.MAX_VALUE);
    releases = List.copyOf(releases);
    hidden = List.copyOf(hidden);
    armed = List.copyOf(armed);
    Requirements.line("shortLinkBase", shortLinkBase, MAX_ADDRESS_LENGTH);
    shortCodes = copyCodes(shortCodes);
    if (releases.stream().map(AssignedRelease::repository).distinct().count() < releases.size()) {
      throw new IllegalArgumentException("two releases of one repository");
    }
  }

  private static Map<String, Map<LanguageTag, String>> copyCodes(
      Map<String, Map<LanguageTag, String>> shortCodes) {
    Map<String, Map<LanguageTag, String>> copy = new LinkedHashMap<>();
    shortCodes.forEach(
        (item, codes) -> {
          Names.requireItem(item);
          codes.values().forEach(Desired::requireCode);
          copy.put(item, Requirements.copy(codes));
        });
    return Collections.unmodifiableMap(copy);
  }

  private static void requireCode(String code) {
    if (!SHORT_CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a short code: '" + code + "'");
    }
  }

  /// The whole short link of an item in a language.
  ///
  /// @param item `repository/package/item`
  public Optional<String> shortLink(String item, LanguageTag language) {
    return Optional.ofNullable(shortCodes.get(item))
        .map(codes -> codes.get(language))
        .map(code -> shortLinkBase + code);
  }

  /// The `signed` part of the document.
  public JsonObject toJson() {
    var codes = JsonObject.builder();
    shortCodes.forEach((item, byLanguage) -> codes.put(item, JsonParts.byLanguage(byLanguage)));
    return Documents.start("desired")
        .put("kiosk", kiosk.value())
        .put("sequence", generation)
        .put("generation", generation)
        .put("notAfter", notAfter.toString())
        .put("releases", JsonArray.from(releases, AssignedRelease::toJson))
        .put("settings", settings.toJson())
        .put("hidden", JsonArray.from(hidden, Hidden::toJson))
        .put("armed", JsonArray.from(armed, ArmedItem::toJson))
        .put("shortLinkBase", shortLinkBase)
        .put("shortCodes", codes.build())
        .build();
  }

  /// Reads the `signed` part of a document whose signatures were checked.
  public static Desired fromJson(JsonObject signed) throws JsonFormatException {
    return JsonParts.checked(Desired::read).read(Fields.of(signed));
  }

  private static Desired read(Fields fields) throws JsonFormatException {
    Documents.require(fields, "desired");
    long generation = fields.integer("generation", 1L, Long.MAX_VALUE);
    if (fields.integer("sequence", 1L, Long.MAX_VALUE) != generation) {
      throw fields.error("sequence", "must equal generation");
    }
    return new Desired(
        Documents.kiosk(fields),
        generation,
        fields.value("notAfter", Documents::instant),
        fields.list("releases", JsonParts.checked(AssignedRelease::read)),
        JsonParts.checked(GateSettings::read).read(fields.object("settings")),
        fields.list("hidden", JsonParts.checked(Hidden::read)),
        fields.list("armed", JsonParts.checked(ArmedItem::read)),
        fields.string("shortLinkBase"),
        shortCodes(fields.object("shortCodes")));
  }

  private static Map<String, Map<LanguageTag, String>> shortCodes(Fields byItem)
      throws JsonFormatException {
    Map<String, Map<LanguageTag, String>> codes = new LinkedHashMap<>();
    for (String item : byItem.names()) {
      codes.put(item, JsonParts.checked(JsonParts::byLanguage).read(byItem.object(item)));
    }
    return codes;
  }
}
