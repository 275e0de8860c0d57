/// Parts of a page one below the other, and their division where they are too long: between parts
/// or between lines, never by shrinking.
@NullMarked
package org.gatekiosk.kiosk.ui.flow;

import org.jspecify.annotations.NullMarked;
