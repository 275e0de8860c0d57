package org.gatekiosk.kiosk.catalog;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gatekiosk.content.format.Attract;
import org.gatekiosk.content.format.Corrects;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;

/// The items of all active releases together. Immutable.
///
/// A catalogue answers for a moment: `now` may be in any zone and is read on the wall clock of the
/// gate.
public final class Catalog {
  private static final Comparator<CatalogItem> MOST_IMPORTANT_FIRST =
      Comparator.<CatalogItem>comparingInt(entry -> -entry.item().priority())
          .thenComparing(CatalogItem::fullName);

  private final String label;
  private final Map<String, CatalogItem> items;
  private final Restrictions restrictions;

  /// These items without restrictions.
  ///
  /// @param label the ids of the releases, for reports
  public Catalog(String label, Collection<CatalogItem> items) {
    this(label, byName(items), Restrictions.NONE);
  }

  private Catalog(String label, Map<String, CatalogItem> items, Restrictions restrictions) {
    this.label = label;
    this.items = items;
    this.restrictions = restrictions;
  }

  /// A kiosk before its first release.
  public static Catalog empty() {
    return new Catalog("", List.of());
  }

  /// The same releases under other restrictions.
  public Catalog with(Restrictions newRestrictions) {
    return new Catalog(label, items, newRestrictions);
  }

  /// The most important items for this place, direction and hour, at most `max`.
  public List<CatalogItem> answers(Place place, ZonedDateTime now, int max) {
    return visible(place, now).sorted(MOST_IMPORTANT_FIRST).limit(max).toList();
  }

  /// The topics that have an item here and now, the one with the most important item first.
  public List<String> topics(Place place, ZonedDateTime now) {
    return visible(place, now)
        .sorted(MOST_IMPORTANT_FIRST)
        .map(entry -> entry.item().topic())
        .distinct()
        .toList();
  }

  /// The items of a topic here and now, the most important first.
  public List<CatalogItem> topic(String topic, Place place, ZonedDateTime now) {
    return visible(place, now)
        .filter(entry -> entry.item().topic().equals(topic))
        .sorted(MOST_IMPORTANT_FIRST)
        .toList();
  }

  /// An item by its full name, whatever the place and hour; empty when withdrawn or not known.
  public Optional<CatalogItem> item(String fullName) {
    return Optional.ofNullable(items.get(fullName)).flatMap(restrictions::apply);
  }

  /// Items whose poster runs in the attract loop, in the order of the loop: an item of twice the
  /// weight stands there twice as often.
  public List<CatalogItem> attractPosters(Place place, ZonedDateTime now) {
    LocalDate today = today(place, now);
    List<CatalogItem> running =
        visible(place, now)
            .filter(entry -> entry.item().hero().isPresent() && runs(entry.item(), today))
            .sorted(MOST_IMPORTANT_FIRST)
            .toList();
    return WeightedLoop.of(running, Catalog::weight);
  }

  /// Every item of the releases, by name, without regard to place, hour and restrictions: what a
  /// trial has to be able to show.
  public List<CatalogItem> everything() {
    return List.copyOf(items.values());
  }

  /// The languages in which there is at least one text.
  public List<LanguageTag> languages() {
    return items.values().stream()
        .flatMap(entry -> entry.item().texts().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /// The ids of the releases, separated by commas; empty before the first one.
  public String label() {
    return label;
  }

  private Stream<CatalogItem> visible(Place place, ZonedDateTime now) {
    LocalDate today = today(place, now);
    return items.values().stream()
        .filter(entry -> entry.item().group() != Group.EMERGENCY)
        .filter(entry -> place.suits(entry.item(), now))
        .filter(entry -> !(entry.age(today) instanceof Age.Hidden))
        .filter(entry -> correctionIsVisible(entry.item(), today))
        .filter(entry -> restrictions.allows(entry, today))
        .flatMap(entry -> restrictions.apply(entry).stream());
  }

  private static boolean correctionIsVisible(Item item, LocalDate today) {
    Corrects corrects = item.corrects();
    return corrects == null
        || (!today.isBefore(corrects.date())
            && today.isBefore(corrects.date().plusDays(Corrects.VISIBLE_DAYS)));
  }

  private static boolean runs(Item item, LocalDate today) {
    Attract attract = item.attract();
    return attract != null && attract.runsOn(today);
  }

  private static int weight(CatalogItem entry) {
    Attract attract = entry.item().attract();
    return attract == null ? 0 : attract.weight();
  }

  private static LocalDate today(Place place, ZonedDateTime now) {
    return now.withZoneSameInstant(place.gate().timeZone()).toLocalDate();
  }

  private static Map<String, CatalogItem> byName(Collection<CatalogItem> items) {
    Map<String, CatalogItem> byName = new TreeMap<>();
    items.forEach(entry -> byName.put(entry.fullName(), entry));
    return byName;
  }
}
