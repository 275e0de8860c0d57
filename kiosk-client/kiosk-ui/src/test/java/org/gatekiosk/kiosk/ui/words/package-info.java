@NullMarked
package org.gatekiosk.kiosk.ui.words;

import org.jspecify.annotations.NullMarked;
