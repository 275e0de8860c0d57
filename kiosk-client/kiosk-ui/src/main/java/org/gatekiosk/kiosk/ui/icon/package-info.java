/// The project's own icons, and the stamps made from them.
///
/// Start at [Icons]. An icon has no colour of its own: the control it stands in gives it one.
@NullMarked
package org.gatekiosk.kiosk.ui.icon;

import org.jspecify.annotations.NullMarked;
