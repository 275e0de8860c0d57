@NullMarked
package org.gatekiosk.kiosk.ui.screen;

import org.jspecify.annotations.NullMarked;
