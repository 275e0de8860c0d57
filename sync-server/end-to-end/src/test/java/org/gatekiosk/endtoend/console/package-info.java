/// The console in a real browser on a real server: what people do in it, in both languages, light
/// and dark, wide and narrow, and whether axe finds barriers.
@NullMarked
package org.gatekiosk.endtoend.console;

import org.jspecify.annotations.NullMarked;
