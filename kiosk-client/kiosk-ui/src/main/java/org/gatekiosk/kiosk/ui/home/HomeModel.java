package org.gatekiosk.kiosk.ui.home;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.kiosk.ui.common.ItemRow;
import org.gatekiosk.kiosk.ui.words.Formats;
import org.gatekiosk.kiosk.ui.words.PlaceWords;

/// What home says at one moment.
///
/// @param title the gate and the direction
/// @param zone where in the gate
/// @param date of today
/// @param clock hours and minutes at the gate
/// @param answers at most six
/// @param topics ids, the one with the most important item first
/// @param picture the item whose poster heads the page
public record HomeModel(
    String title,
    String zone,
    String date,
    String clock,
    List<ItemRow> answers,
    List<String> topics,
    Optional<CatalogItem> picture) {
  private static final int ANSWERS = 6;

  public static HomeModel of(
      Catalog catalog, Place place, ZonedDateTime now, LanguageTag language) {
    ZonedDateTime here = now.withZoneSameInstant(place.gate().timeZone());
    List<CatalogItem> answers = catalog.answers(place, now, ANSWERS);
    return new HomeModel(
        PlaceWords.gateAndDirection(place, language),
        place.zone().title(language),
        Formats.of(language).date(here.toLocalDate()),
        Formats.time(here.toLocalTime()),
        IntStream.range(0, answers.size())
            .mapToObj(i -> ItemRow.of("answer-" + (i + 1), answers.get(i), language))
            .toList(),
        catalog.topics(place, now),
        answers.stream().filter(entry -> entry.item().hero().isPresent()).findFirst());
  }
}
