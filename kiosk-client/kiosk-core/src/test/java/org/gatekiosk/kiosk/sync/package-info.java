@NullMarked
package org.gatekiosk.kiosk.sync;

import org.jspecify.annotations.NullMarked;
