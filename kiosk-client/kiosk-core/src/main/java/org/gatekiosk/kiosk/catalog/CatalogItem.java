package org.gatekiosk.kiosk.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.content.format.Fallbacks;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemText;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Value;

/// An item of an active release. Immutable; two with the same name and version are equal.
public final class CatalogItem {
  private final String fullName;
  private final String version;
  private final Item item;
  private final FileSource files;
  private final Cover cover;

  /// An item without restrictions.
  ///
  /// @param fullName `repository/package/item`, the name in counters and short links
  /// @param version the first 12 hexadecimal digits of the digest of the item document
  public CatalogItem(String fullName, String version, Item item, FileSource files) {
    this(fullName, version, item, files, Cover.NONE);
  }

  private CatalogItem(String fullName, String version, Item item, FileSource files, Cover cover) {
    this.fullName = fullName;
    this.version = version;
    this.item = item;
    this.files = files;
    this.cover = cover;
  }

  CatalogItem with(Cover newCover) {
    return new CatalogItem(fullName, version, item, files, newCover);
  }

  public String fullName() {
    return fullName;
  }

  public String version() {
    return version;
  }

  public Item item() {
    return item;
  }

  public FileSource files() {
    return files;
  }

  /// The text in the chosen language, or in the first of its fallbacks that there is.
  ///
  /// @throws java.util.NoSuchElementException if every text is withdrawn; a catalogue gives out no
  ///   such item
  public ShownText text(LanguageTag chosen) {
    return Stream.concat(Stream.of(chosen), Fallbacks.chain(item, chosen).stream())
        .flatMap(language -> text(language, chosen).stream())
        .findFirst()
        .or(() -> anyText(chosen))
        .orElseThrow();
  }

  /// How old the item is on this day.
  public Age age(LocalDate today) {
    LocalDate hardExpiry = item.hardExpiry();
    if (hardExpiry != null && today.isAfter(hardExpiry)) {
      return new Age.Hidden();
    }
    LocalDate reviewBy = item.reviewBy();
    if (reviewBy != null && today.isAfter(reviewBy)) {
      return new Age.Unconfirmed(item.verifiedOn());
    }
    return oldestExpiredValue(today).<Age>map(Age.Unconfirmed::new).orElseGet(Age.Fresh::new);
  }

  /// What the page says in the place of this value on this day.
  public ShownValue value(String id, LocalDate today) {
    return item.value(id)
        .filter(value -> !cover.hides(id))
        .filter(value -> item.keepsValues() || isCurrent(value, today))
        .<ShownValue>map(ShownValue.Known::new)
        .orElseGet(ShownValue.AskAtDesk::new);
  }

  boolean hasText() {
    return !cover.languages().containsAll(item.texts().keySet());
  }

  private Optional<ShownText> text(LanguageTag language, LanguageTag chosen) {
    ItemText text = cover.languages().contains(language) ? null : item.texts().get(language);
    return Optional.ofNullable(text)
        .map(found -> new ShownText(found, language, !language.equals(chosen)));
  }

  private Optional<ShownText> anyText(LanguageTag chosen) {
    return item.texts().keySet().stream()
        .sorted()
        .flatMap(language -> text(language, chosen).stream())
        .findFirst();
  }

  private boolean isCurrent(Value value, LocalDate today) {
    LocalDate reviewBy = item.reviewBy();
    return value.holdsOn(today) && (reviewBy == null || !today.isAfter(reviewBy));
  }

  /// Only where the value stays on the page, so that the page at least says so.
  private Optional<LocalDate> oldestExpiredValue(LocalDate today) {
    return item.values().stream()
        .filter(value -> item.keepsValues() && !value.holdsOn(today))
        .map(Value::verifiedOn)
        .min(LocalDate::compareTo);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogItem that
        && fullName.equals(that.fullName)
        && version.equals(that.version)
        && cover.equals(that.cover);
  }

  @Override
  public int hashCode() {
    return fullName.hashCode();
  }

  @Override
  public String toString() {
    return fullName + " " + version;
  }
}
