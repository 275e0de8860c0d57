/// Content for tests of the screen: the items of the design's pictures.
@NullMarked
package org.gatekiosk.kiosk.ui.preview;

import org.jspecify.annotations.NullMarked;
