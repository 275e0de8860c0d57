package org.gatekiosk.server.console.view;

import java.util.Locale;
import org.gatekiosk.content.format.LanguageTag;

/// A language of the console; readers of anything else get English.
public enum Language {
  VI,
  EN;

  public static Language of(Locale reader) {
    return reader.getLanguage().equals("vi") ? VI : EN;
  }

  public Locale locale() {
    return Locale.of(tag());
  }

  /// The same language among those of items, gates and zones.
  public LanguageTag content() {
    return switch (this) {
      case VI -> LanguageTag.VI;
      case EN -> LanguageTag.EN;
    };
  }

  /// `vi` or `en`, in addresses, cookies and the `lang` of pages.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
