/// A box for development and tests: the disk of this machine, unless a test says otherwise.
@NullMarked
package org.gatekiosk.device.simulated;

import org.jspecify.annotations.NullMarked;
