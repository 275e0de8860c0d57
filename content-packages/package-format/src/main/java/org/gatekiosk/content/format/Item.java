package org.gatekiosk.content.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a kiosk knows of an item; made by [Item#builder] or read by [UnverifiedItem].
///
/// @param topic the same form as an item id; which topics exist is server data
/// @param essential mandatory in every language of the gate; its values never give way
/// @param sensitive both signatures come from `content sign`
/// @param gates ids of gates or zones, or [#ALL_GATES]; at least one
/// @param dayparts when it is shown, in the zone of the gate; empty means always
/// @param priority 0 to 1000, higher first
/// @param source null only where the group needs none
/// @param verifiedOn when the item was last checked
/// @param reviewBy after this day the page is not confirmed any more, or null
/// @param hardExpiry after this day it is hidden, or null
/// @param stepFreeStated whether the author said anything about steps
/// @param fallback languages tried in this order when one is missing
/// @param corrects only on clarifications, or null
/// @param attract null means not in the attract loop
/// @param armed null means not waiting to be switched on
/// @param texts at least one; each under its own language
/// @param files of the item, each path once
public record Item(
    ItemName name,
    Group group,
    String topic,
    boolean essential,
    boolean sensitive,
    List<String> gates,
    Direction direction,
    List<Daypart> dayparts,
    int priority,
    List<Value> values,
    @Nullable Source source,
    LocalDate verifiedOn,
    @Nullable LocalDate reviewBy,
    @Nullable LocalDate hardExpiry,
    StepFree stepFree,
    boolean stepFreeStated,
    List<LanguageTag> fallback,
    @Nullable Qr qr,
    List<Media> media,
    @Nullable Corrects corrects,
    @Nullable Attract attract,
    @Nullable Armed armed,
    Map<LanguageTag, ItemText> texts,
    List<ReleaseFile> files) {
  /// The gate that stands for every gate.
  public static final String ALL_GATES = "all";

  public static final int MAX_PRIORITY = 1000;

  /// Tried when an item names no fallback of its own.
  public static final List<LanguageTag> DEFAULT_FALLBACK = List.of(LanguageTag.EN, LanguageTag.VI);

  public Item {
    Requirements.id("topic", topic);
    gates = List.copyOf(gates);
    gates.forEach(gate -> Requirements.id("gate or zone id", gate));
    dayparts = List.copyOf(dayparts);
    Requirements.range("priority", priority, 0, MAX_PRIORITY);
    values = List.copyOf(values);
    fallback = List.copyOf(fallback);
    media = List.copyOf(media);
    texts = Requirements.copy(texts);
    files = List.copyOf(files);
    Requirements.notEmpty(name + ": gates", gates);
    Requirements.notEmpty(name + ": texts", texts.values());
    Requirements.distinct(name + ": value", values, Value::id);
    Requirements.distinct(name + ": file", files, ReleaseFile::path);
    texts.forEach((language, text) -> requireLanguage(name, language, text));
  }

  private static void requireLanguage(ItemName name, LanguageTag language, ItemText text) {
    if (!text.language().equals(language)) {
      throw new IllegalArgumentException(
          name + ": the text under " + language + " is in " + text.language());
    }
  }

  /// An item with these four and the defaults for everything else, to be given at least one text.
  public static ItemBuilder builder(
      ItemName name, Group group, String topic, LocalDate verifiedOn) {
    return new ItemBuilder(name, group, topic, verifiedOn);
  }

  /// A builder that starts with everything this item has.
  public ItemBuilder toBuilder() {
    return new ItemBuilder(this);
  }

  public Optional<ReleaseFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /// The large picture of the page.
  public Optional<Media> hero() {
    return media.stream().filter(medium -> medium.role() == MediaRole.HERO).findFirst();
  }

  public Optional<Value> value(String id) {
    return values.stream().filter(value -> value.id().equals(id)).findFirst();
  }

  /// Whether its values stay on the page when the item has grown old.
  public boolean keepsValues() {
    return essential || group == Group.EMERGENCY;
  }
}
