@NullMarked
package org.gatekiosk.kiosk.ui.qr;

import org.jspecify.annotations.NullMarked;
