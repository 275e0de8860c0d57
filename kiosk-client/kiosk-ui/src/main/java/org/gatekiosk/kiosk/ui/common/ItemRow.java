package org.gatekiosk.kiosk.ui.common;

import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.ShownText;
import org.gatekiosk.kiosk.ui.icon.ItemIcon;

/// A row that leads to an item.
public record ItemRow(String fullName, Row row) {

  /// The row of an item, in the chosen language or a fallback.
  ///
  /// @param id of the node
  public static ItemRow of(String id, CatalogItem entry, LanguageTag chosen) {
    Item item = entry.item();
    ShownText shown = entry.text(chosen);
    var row =
        new Row(
            id,
            ItemIcon.of(item.name().itemId(), item.topic()),
            shown.text().title(),
            shown.text().summary(),
            shown.language());
    return new ItemRow(entry.fullName(), row);
  }

  public Destination destination() {
    return new Destination.Item(fullName);
  }
}
