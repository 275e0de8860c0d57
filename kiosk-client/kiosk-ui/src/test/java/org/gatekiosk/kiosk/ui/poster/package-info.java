@NullMarked
package org.gatekiosk.kiosk.ui.poster;

import org.jspecify.annotations.NullMarked;
