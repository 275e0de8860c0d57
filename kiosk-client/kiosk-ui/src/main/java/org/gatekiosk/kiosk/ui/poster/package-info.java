/// Posters: drawings in six inks, read off the JavaFX thread and painted once.
///
/// Start at [Hero], the picture of a page; [Posters] holds what was read.
@NullMarked
package org.gatekiosk.kiosk.ui.poster;

import org.jspecify.annotations.NullMarked;
