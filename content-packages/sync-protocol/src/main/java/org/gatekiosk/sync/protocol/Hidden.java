package org.gatekiosk.sync.protocol;

import java.time.Instant;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.content.format.Words;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// An item, or a value of it, that a kiosk must not show; applies at once and to every release.
///
/// @param item `repository/package/item`
/// @param language one language, or [#ANY]
/// @param version one version of the item, or [#ANY]
/// @param value id of the value under check; null means the whole item
/// @param until when it ends by itself, or null
public record Hidden(
    String item,
    String language,
    String version,
    HiddenMode mode,
    @Nullable String value,
    @Nullable Instant until) {
  public static final String ANY = "*";

  public Hidden {
    Names.requireItem(item);
    Names.requireLanguageOrAny(language);
    Names.requireVersionOrAny(version);
    if (value != null) {
      Requirements.id("value id", value);
    }
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .put("item", item)
        .put("language", language)
        .put("version", version)
        .put("mode", Words.of(mode))
        .putIfPresent("value", value)
        .putIfPresent("until", Documents.text(until))
        .build();
  }

  static Hidden read(Fields fields) throws JsonFormatException {
    return new Hidden(
        fields.string("item"),
        fields.string("language"),
        fields.string("version"),
        fields.value("mode", word -> Words.parse(HiddenMode.class, word)),
        fields.optionalString("value"),
        fields.optionalValue("until", Documents::instant));
  }
}
