@NullMarked
package org.gatekiosk.kiosk.app;

import org.jspecify.annotations.NullMarked;
