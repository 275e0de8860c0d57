package org.gatekiosk.kiosk.catalog;

import org.gatekiosk.content.format.ItemText;
import org.gatekiosk.content.format.LanguageTag;

/// The text of an item as a traveller gets to read it.
///
/// @param language of the text
/// @param fallback whether that is another language than the chosen one, which the page says
public record ShownText(ItemText text, LanguageTag language, boolean fallback) {}
