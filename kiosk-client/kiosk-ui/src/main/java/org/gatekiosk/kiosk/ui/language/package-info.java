/// The panel in which a visitor chooses another language.
@NullMarked
package org.gatekiosk.kiosk.ui.language;

import org.jspecify.annotations.NullMarked;
