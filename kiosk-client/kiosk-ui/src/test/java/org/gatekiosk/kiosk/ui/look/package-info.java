@NullMarked
package org.gatekiosk.kiosk.ui.look;

import org.jspecify.annotations.NullMarked;
