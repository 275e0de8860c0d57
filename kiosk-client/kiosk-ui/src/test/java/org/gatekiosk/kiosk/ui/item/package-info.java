@NullMarked
package org.gatekiosk.kiosk.ui.item;

import org.jspecify.annotations.NullMarked;
