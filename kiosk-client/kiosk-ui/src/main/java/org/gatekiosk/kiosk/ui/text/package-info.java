/// Text in lines.
///
/// JavaFX paints wrapped text of shaped scripts wrongly, so nothing here ever wraps: [Typesetter]
/// finds the lines, and each run of one script in a line is a text node of its own, in the font its
/// language asks for (Han characters differ between zh-Hans, zh-Hant, ja and ko).
///
/// Threads: JavaFX measures text on its own thread only, and so does this package.
@NullMarked
package org.gatekiosk.kiosk.ui.text;

import org.jspecify.annotations.NullMarked;
