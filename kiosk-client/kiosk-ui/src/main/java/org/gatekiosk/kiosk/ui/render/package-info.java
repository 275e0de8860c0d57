/// Pictures of what is drawn, without a window of the operating system.
@NullMarked
package org.gatekiosk.kiosk.ui.render;

import org.jspecify.annotations.NullMarked;
