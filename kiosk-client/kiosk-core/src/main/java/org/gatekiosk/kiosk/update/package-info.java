/// From an assignment to a release on the screen: plan, fetch, verify, stage, try, confirm, and
/// back when it does not work.
///
/// Start at [ScreenProof] for what the screen promises and at [Updater] for the work; the states
/// are a table, stored in the journal before anything is done.
///
/// Threads: one thread of its own, `update`.
@NullMarked
package org.gatekiosk.kiosk.update;

import org.jspecify.annotations.NullMarked;
