package org.gatekiosk.sync.protocol;

import java.time.Instant;
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
}
