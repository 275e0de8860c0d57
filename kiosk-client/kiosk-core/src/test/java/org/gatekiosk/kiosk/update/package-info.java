@NullMarked
package org.gatekiosk.kiosk.update;

import org.jspecify.annotations.NullMarked;
