/// What stands on the screen while nobody uses it.
@NullMarked
package org.gatekiosk.kiosk.ui.attract;

import org.jspecify.annotations.NullMarked;
