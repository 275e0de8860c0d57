package org.gatekiosk.kiosk.ui.topic;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.ItemRow;
import org.gatekiosk.kiosk.ui.common.Row;
import org.gatekiosk.kiosk.ui.icon.ItemIcon;
import org.gatekiosk.kiosk.ui.words.Words;

/// A titled list of rows, each leading somewhere.
///
/// @param picture the item whose poster fills what is free in reach mode
public record ListModel(String title, List<Entry> entries, Optional<CatalogItem> picture) {

  public record Entry(Row row, Destination destination) {}

  /// The items of a topic.
  public static ListModel ofTopic(
      String topic, Catalog catalog, Place place, ZonedDateTime now, LanguageTag language) {
    List<CatalogItem> items = catalog.topic(topic, place, now);
    List<Entry> entries =
        IntStream.range(0, items.size())
            .mapToObj(i -> ItemRow.of("row-" + (i + 1), items.get(i), language))
            .map(row -> new Entry(row.row(), row.destination()))
            .toList();
    return new ListModel(name(topic, language), entries, pictured(items));
  }

  /// All topics.
  public static ListModel ofTopics(
      Catalog catalog, Place place, ZonedDateTime now, LanguageTag language) {
    List<Entry> entries =
        catalog.topics(place, now).stream()
            .map(
                topic ->
                    new Entry(
                        new Row(
                            "topic-" + topic,
                            ItemIcon.ofTopic(topic),
                            name(topic, language),
                            "",
                            language),
                        new Destination.Topic(topic)))
            .toList();
    String title = Words.of(language).get("home.topics");
    return new ListModel(title, entries, pictured(catalog.answers(place, now, 6)));
  }

  private static Optional<CatalogItem> pictured(List<CatalogItem> items) {
    return items.stream().filter(entry -> entry.item().hero().isPresent()).findFirst();
  }

  private static String name(String topic, LanguageTag language) {
    return Words.of(language).getOr("topic." + topic, topic);
  }
}
