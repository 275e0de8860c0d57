package org.gatekiosk.kiosk.ui.attract;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.kiosk.ui.words.Words;

/// What stands on the screen while nobody uses it.
///
/// @param gate name of the place in the gate's first language
/// @param information the word for information in the first languages
/// @param languages all of the gate, in its order
/// @param posters in the order of the loop, never empty
public record AttractModel(
    String gate, String information, List<LanguageTag> languages, List<CatalogItem> posters) {
  private static final int INFORMATION_WORDS = 3;

  public static AttractModel of(
      Catalog catalog, Place place, ZonedDateTime now, List<LanguageTag> languages) {
    LanguageTag first = languages.getFirst();
    String information =
        Stream.of(first, LanguageTag.EN, LanguageTag.ZH_HANS, LanguageTag.VI)
            .distinct()
            .limit(INFORMATION_WORDS)
            .map(language -> Words.of(language).get("attract.information"))
            .collect(Collectors.joining(" · "));
    List<CatalogItem> posters = catalog.attractPosters(place, now);
    return new AttractModel(
        place.gate().title(first),
        information,
        languages,
        posters.isEmpty() ? catalog.answers(place, now, 1) : posters);
  }

  LanguageTag first() {
    return languages.getFirst();
  }

  /// The second language of the call: English, or Vietnamese where English comes first.
  LanguageTag second() {
    return first().equals(LanguageTag.EN) ? LanguageTag.VI : LanguageTag.EN;
  }
}
