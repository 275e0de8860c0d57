/// One kiosk without its screen, wired by hand.
///
/// Start at [Kiosk]. A screen asks [KioskFacts] what to show and keeps the visit in a
/// [org.gatekiosk.kiosk.session.VisitSession].
///
/// Threads: [Kiosk#open] and what the screen asks run on the caller's thread; work goes to
/// `update`, `sync` and `store`.
@NullMarked
package org.gatekiosk.kiosk;

import org.jspecify.annotations.NullMarked;
