@NullMarked
package org.gatekiosk.kiosk.ui.icon;

import org.jspecify.annotations.NullMarked;
