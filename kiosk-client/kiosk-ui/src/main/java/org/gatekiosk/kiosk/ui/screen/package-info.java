/// The whole screen: which page is open, the bar and panels around it, and the visit.
///
/// Start at [KioskScreen]. [Pages] draws a page for a destination; [ScreenTrial] proves that a new
/// catalogue can be shown. Pages do not know each other; they meet here.
///
/// Threads: the JavaFX thread only, except where a method says otherwise.
@NullMarked
package org.gatekiosk.kiosk.ui.screen;

import org.jspecify.annotations.NullMarked;
