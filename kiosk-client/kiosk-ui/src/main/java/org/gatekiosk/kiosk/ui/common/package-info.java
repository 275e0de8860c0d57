/// What all pages are made of: boards with things at fixed places, touchable fields, the bar, rows,
/// the pager, and how one gets from page to page.
///
/// Start at [Page], [Touch] and [Navigator].
///
/// Threads: the JavaFX thread only.
@NullMarked
package org.gatekiosk.kiosk.ui.common;

import org.jspecify.annotations.NullMarked;
