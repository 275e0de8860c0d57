/// The interface's own words in every language, and how values are written in each.
///
/// Start at [Words]. The words stand in `strings/<tag>.properties`; a test proves that every
/// language has the same keys and the same arguments.
@NullMarked
package org.gatekiosk.kiosk.ui.words;

import org.jspecify.annotations.NullMarked;
