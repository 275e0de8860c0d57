@NullMarked
package org.gatekiosk.kiosk;

import org.jspecify.annotations.NullMarked;
