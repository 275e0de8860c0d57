package org.gatekiosk.content.builder.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;

/// An item as it was written: what kiosks will know of it, still without files, and where in the
/// package everything stands.
public record SourceItem(Item item, Map<LanguageTag, SourceText> texts, ItemPlaces places) {
  public SourceItem {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  public String id() {
    return item.name().itemId();
  }

  public String folder() {
    return "items/" + id() + "/";
  }

  /// The place of a text as a whole.
  public Place place(LanguageTag language) {
    return Place.file(folder() + language + ".md").ofItem(id()).in(language.value());
  }
}
