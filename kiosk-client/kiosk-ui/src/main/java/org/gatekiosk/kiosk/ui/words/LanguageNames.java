package org.gatekiosk.kiosk.ui.words;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import org.gatekiosk.content.format.LanguageTag;

/// What languages are called.
public final class LanguageNames {
  private LanguageNames() {}

  /// In itself: "Tiếng Việt".
  public static String own(LanguageTag language) {
    return Words.LANGUAGES.contains(language)
        ? Words.of(language).get("language.own")
        : language.locale().getDisplayName(language.locale());
  }

  /// In the language of a reader, by CLDR: "tiếng Anh", "anglais".
  public static String in(LanguageTag reader, LanguageTag language) {
    return LocaleDisplayNames.getInstance(
            ULocale.forLocale(reader.locale()),
            DisplayContext.DIALECT_NAMES,
            DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE)
        .localeDisplayName(language.locale());
  }
}
