/// The visit of one traveller, from the first touch to the reset: when it ends by itself and what
/// of it is counted.
///
/// Start at [VisitSession]; its states are the table in [VisitState]. A session is an object in
/// memory and has no number; nothing of it is written or logged except counters without a name.
///
/// Threads: the screen's thread only.
@NullMarked
package org.gatekiosk.kiosk.session;

import org.jspecify.annotations.NullMarked;
