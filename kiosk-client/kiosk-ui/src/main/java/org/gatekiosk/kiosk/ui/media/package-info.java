/// Photographs and films inside an item.
///
/// What may wait, checking a file and decoding it, happens in the background; a file that cannot be
/// shown leaves its words.
@NullMarked
package org.gatekiosk.kiosk.ui.media;

import org.jspecify.annotations.NullMarked;
