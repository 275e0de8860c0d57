@NullMarked
package org.gatekiosk.kiosk.ui.text;

import org.jspecify.annotations.NullMarked;
