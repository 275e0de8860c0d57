@NullMarked
package org.gatekiosk.kiosk.store;

import org.jspecify.annotations.NullMarked;
