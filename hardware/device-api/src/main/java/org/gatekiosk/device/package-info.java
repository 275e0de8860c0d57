/// What the box around the screen can tell.
///
/// Start at [Box]. Nothing here knows an operating system; `device-simulated` answers with the disk
/// of this machine, and plays a full one for tests.
@NullMarked
package org.gatekiosk.device;

import org.jspecify.annotations.NullMarked;
