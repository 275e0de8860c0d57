/// Anonymous counting: what happens on the screen becomes counters of hours and days, and closed
/// buckets become numbered batches that leave exactly once.
///
/// Start at [StatCounter], the only way in. Nothing here knows a person, a session or the order of
/// two events (docs/statistics.md, 1).
///
/// Threads: counting is handed over to the `store` thread; a power cut loses at most what was not
/// handed over yet, which is the open view.
@NullMarked
package org.gatekiosk.kiosk.stats;

import org.jspecify.annotations.NullMarked;
