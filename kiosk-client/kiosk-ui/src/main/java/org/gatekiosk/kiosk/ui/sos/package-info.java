/// The emergency card: one touch from every page.
@NullMarked
package org.gatekiosk.kiosk.ui.sos;

import org.jspecify.annotations.NullMarked;
