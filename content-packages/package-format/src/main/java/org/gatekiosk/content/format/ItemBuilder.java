package org.gatekiosk.content.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the parts of an [Item]; what is not set keeps the default of the format. Not
/// thread-safe.
public final class ItemBuilder {
  private final ItemName name;
  private final Group group;
  private final String topic;
  private final LocalDate verifiedOn;
  private boolean essential;
  private boolean sensitive;
  private List<String> gates = List.of(Item.ALL_GATES);
  private Direction direction = Direction.BOTH;
  private List<Daypart> dayparts = List.of();
  private int priority;
  private List<Value> values = List.of();
  private @Nullable Source source;
  private @Nullable LocalDate reviewBy;
  private @Nullable LocalDate hardExpiry;
  private @Nullable StepFree stepFree;
  private List<LanguageTag> fallback = Item.DEFAULT_FALLBACK;
  private @Nullable Qr qr;
  private List<Media> media = List.of();
  private @Nullable Corrects corrects;
  private @Nullable Attract attract;
  private @Nullable Armed armed;
  private final Map<LanguageTag, ItemText> texts = new LinkedHashMap<>();
  private List<ReleaseFile> files = List.of();

  ItemBuilder(ItemName name, Group group, String topic, LocalDate verifiedOn) {
    this.name = name;
    this.group = group;
    this.topic = topic;
    this.verifiedOn = verifiedOn;
  }

  ItemBuilder(Item item) {
    this(item.name(), item.group(), item.topic(), item.verifiedOn());
    essential = item.essential();
    sensitive = item.sensitive();
    gates = item.gates();
    direction = item.direction();
    dayparts = item.dayparts();
    priority = item.priority();
    values = item.values();
    source = item.source();
    reviewBy = item.reviewBy();
    hardExpiry = item.hardExpiry();
    stepFree = item.stepFreeStated() ? item.stepFree() : null;
    fallback = item.fallback();
    qr = item.qr();
    media = item.media();
    corrects = item.corrects();
    attract = item.attract();
    armed = item.armed();
    texts.putAll(item.texts());
    files = item.files();
  }

  public ItemBuilder essential(boolean essential) {
    this.essential = essential;
    return this;
  }

  public ItemBuilder sensitive(boolean sensitive) {
    this.sensitive = sensitive;
    return this;
  }

  public ItemBuilder gates(List<String> gates) {
    this.gates = gates;
    return this;
  }

  public ItemBuilder direction(Direction direction) {
    this.direction = direction;
    return this;
  }

  public ItemBuilder dayparts(List<Daypart> dayparts) {
    this.dayparts = dayparts;
    return this;
  }

  public ItemBuilder priority(int priority) {
    this.priority = priority;
    return this;
  }

  public ItemBuilder values(List<Value> values) {
    this.values = values;
    return this;
  }

  public ItemBuilder source(@Nullable Source source) {
    this.source = source;
    return this;
  }

  public ItemBuilder reviewBy(@Nullable LocalDate reviewBy) {
    this.reviewBy = reviewBy;
    return this;
  }

  public ItemBuilder hardExpiry(@Nullable LocalDate hardExpiry) {
    this.hardExpiry = hardExpiry;
    return this;
  }

  /// What the author says about steps; null when nothing is said.
  public ItemBuilder stepFree(@Nullable StepFree stepFree) {
    this.stepFree = stepFree;
    return this;
  }

  public ItemBuilder fallback(List<LanguageTag> fallback) {
    this.fallback = fallback;
    return this;
  }

  public ItemBuilder qr(@Nullable Qr qr) {
    this.qr = qr;
    return this;
  }

  public ItemBuilder media(List<Media> media) {
    this.media = media;
    return this;
  }

  public ItemBuilder corrects(@Nullable Corrects corrects) {
    this.corrects = corrects;
    return this;
  }

  public ItemBuilder attract(@Nullable Attract attract) {
    this.attract = attract;
    return this;
  }

  public ItemBuilder armed(@Nullable Armed armed) {
    this.armed = armed;
    return this;
  }

  /// Adds a text, or replaces the one of its language.
  public ItemBuilder text(ItemText text) {
    texts.put(text.language(), text);
    return this;
  }

  public ItemBuilder texts(List<ItemText> all) {
    all.forEach(this::text);
    return this;
  }

  public ItemBuilder files(List<ReleaseFile> files) {
    this.files = files;
    return this;
  }

  public Item build() {
    return new Item(
        name,
        group,
        topic,
        essential,
        sensitive,
        gates,
        direction,
        dayparts,
        priority,
        values,
        source,
        verifiedOn,
        reviewBy,
        hardExpiry,
        stepFree == null ? StepFree.UNKNOWN : stepFree,
        stepFree != null,
        fallback,
        qr,
        media,
        corrects,
        attract,
        armed,
        texts,
        files);
  }
}
