@NullMarked
package org.gatekiosk.device.simulated;

import org.jspecify.annotations.NullMarked;
