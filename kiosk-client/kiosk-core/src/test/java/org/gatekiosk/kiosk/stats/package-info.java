@NullMarked
package org.gatekiosk.kiosk.stats;

import org.jspecify.annotations.NullMarked;
