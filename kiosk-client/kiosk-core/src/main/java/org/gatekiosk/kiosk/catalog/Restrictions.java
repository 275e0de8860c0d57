package org.gatekiosk.kiosk.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatekiosk.content.format.Armed;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.sync.protocol.ArmedItem;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Hidden;
import org.gatekiosk.sync.protocol.HiddenMode;

/// What the newest assignment hides, covers and switches on, whatever release is shown. Immutable.
public final class Restrictions {
  public static final Restrictions NONE = new Restrictions(Map.of(), Set.of());

  private final Map<String, List<Hidden>> hidden;
  private final Set<String> armed;

  private Restrictions(Map<String, List<Hidden>> hidden, Set<String> armed) {
    this.hidden = hidden;
    this.armed = armed;
  }

  /// The restrictions of the assignment that hold at this moment.
  public static Restrictions at(Desired desired, Instant now) {
    Map<String, List<Hidden>> hidden =
        desired.hidden().stream()
            .filter(each -> each.until() == null || now.isBefore(each.until()))
            .collect(Collectors.groupingBy(Hidden::item));
    Set<String> armed =
        desired.armed().stream()
            .filter(each -> now.isBefore(each.until()))
            .map(ArmedItem::item)
            .collect(Collectors.toUnmodifiableSet());
    return new Restrictions(hidden, armed);
  }

  /// When the next restriction ends by itself, so that the catalogue must be made anew.
  public static Optional<Instant> nextEnd(Desired desired, Instant now) {
    return Stream.concat(
            desired.hidden().stream().flatMap(each -> Optional.ofNullable(each.until()).stream()),
            desired.armed().stream().map(ArmedItem::until))
        .filter(now::isBefore)
        .min(Instant::compareTo);
  }

  /// Whether an armed item is switched on, by date or by the duty officer; true for all others.
  boolean allows(CatalogItem entry, LocalDate today) {
    return switch (entry.item().armed()) {
      case null -> true;
      case Armed.ByDate(LocalDate from, LocalDate to) ->
          armed.contains(entry.fullName()) || !(today.isBefore(from) || today.isAfter(to));
      case Armed.ByEvent _ -> armed.contains(entry.fullName());
    };
  }

  /// The item with what is covered on it; empty when nothing of it may be shown.
  Optional<CatalogItem> apply(CatalogItem entry) {
    List<Hidden> applying =
        hidden.getOrDefault(entry.fullName(), List.of()).stream()
            .filter(each -> each.version().equals(Hidden.ANY) || isVersion(each, entry))
            .toList();
    if (applying.isEmpty()) {
      return Optional.of(entry);
    }
    return Optional.of(entry.with(cover(entry, applying))).filter(CatalogItem::hasText);
  }

  private static Cover cover(CatalogItem entry, List<Hidden> applying) {
    Set<LanguageTag> languages = new HashSet<>();
    List<String> values = new ArrayList<>();
    boolean everyValue = false;
    for (Hidden each : applying) {
      String value = each.value();
      if (each.mode() == HiddenMode.WITHDRAWN && value == null) {
        languages.addAll(languages(entry, each));
      } else if (value == null) {
        everyValue = true;
      } else {
        values.add(value);
      }
    }
    return new Cover(languages, Set.copyOf(values), everyValue);
  }

  private static Set<LanguageTag> languages(CatalogItem entry, Hidden withdrawn) {
    return withdrawn.language().equals(Hidden.ANY)
        ? entry.item().texts().keySet()
        : Set.of(new LanguageTag(withdrawn.language()));
  }

  private static boolean isVersion(Hidden each, CatalogItem entry) {
    return each.version().equals(entry.version());
  }
}
