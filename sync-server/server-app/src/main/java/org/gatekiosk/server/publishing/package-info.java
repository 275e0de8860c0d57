/// From an uploaded package to the desired documents of kiosks.
///
/// Start at [PackageIntake] (upload), [Review] (approval) and [Publishing] (release, signature,
/// assignment). What is stored here is then said by `mqtt`. Threads: any; the single writer of the
/// database orders everything that must be ordered.
@NullMarked
package org.gatekiosk.server.publishing;

import org.jspecify.annotations.NullMarked;
