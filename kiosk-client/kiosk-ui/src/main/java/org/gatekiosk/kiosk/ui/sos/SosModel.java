package org.gatekiosk.kiosk.ui.sos;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.kiosk.ui.words.Words;

/// What the emergency card says.
///
/// @param others languages whose word for emergency stands under the title
/// @param sentence in Vietnamese, where the visitor is and that help is needed
/// @param meaning the same in the visitor's language; empty in Vietnamese
public record SosModel(List<LanguageTag> others, String sentence, String meaning) {
  private static final int OTHERS = 4;
  private static final List<LanguageTag> FIRST =
      List.of(
          LanguageTag.VI, LanguageTag.ZH_HANS, LanguageTag.KO, LanguageTag.ZH_HANT, LanguageTag.EN);

  /// The card of a kiosk.
  ///
  /// @param kioskId as in `nb-03`; people read it in capitals
  public static SosModel of(Place place, String kioskId, LanguageTag language) {
    List<LanguageTag> others =
        Stream.concat(FIRST.stream(), Words.LANGUAGES.stream())
            .distinct()
            .filter(other -> !other.equals(language))
            .limit(OTHERS)
            .toList();
    String meaning = language.equals(LanguageTag.VI) ? "" : sentence(place, kioskId, language);
    return new SosModel(others, sentence(place, kioskId, LanguageTag.VI), meaning);
  }

  private static String sentence(Place place, String kioskId, LanguageTag language) {
    return Words.of(language)
        .get(
            "sos.sentence",
            place.gate().title(language),
            place.zone().title(language),
            kioskId.toUpperCase(Locale.ROOT));
  }
}
