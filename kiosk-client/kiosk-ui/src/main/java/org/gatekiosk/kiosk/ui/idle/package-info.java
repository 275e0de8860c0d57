/// The question whether somebody is still reading.
@NullMarked
package org.gatekiosk.kiosk.ui.idle;

import org.jspecify.annotations.NullMarked;
