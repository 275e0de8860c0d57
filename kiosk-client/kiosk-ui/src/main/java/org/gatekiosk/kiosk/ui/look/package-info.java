/// How everything looks: the glass it is drawn on, colours, type sizes, and the choices a visitor
/// made about them.
///
/// Start at [Look], which every view gets. There is no style sheet: the tokens are records, so the
/// tests of contrast and size read what the screen reads, and the first frame waits for no parser.
///
/// Threads: every type is immutable and may be shared.
@NullMarked
package org.gatekiosk.kiosk.ui.look;

import org.jspecify.annotations.NullMarked;
