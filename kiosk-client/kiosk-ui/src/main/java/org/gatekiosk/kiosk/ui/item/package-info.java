/// The page of an item.
///
/// [ItemView] sets the text first and gives the picture what remains; [ItemParts] are the parts of
/// the text; a page that is too long is divided between parts and lines, never shrunk.
@NullMarked
package org.gatekiosk.kiosk.ui.item;

import org.jspecify.annotations.NullMarked;
