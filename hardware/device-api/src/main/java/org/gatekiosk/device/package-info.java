/// What the box around the screen can tell and do.
///
/// Start at [Box]. Nothing here knows an operating system: `device-linux` asks the real one,
/// `device-simulated` plays one for development and tests.
@NullMarked
package org.gatekiosk.device;

import org.jspecify.annotations.NullMarked;
