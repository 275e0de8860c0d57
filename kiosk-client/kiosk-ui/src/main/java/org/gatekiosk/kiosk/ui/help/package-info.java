/// Help me: text size, contrast, reach, and what this screen counts.
@NullMarked
package org.gatekiosk.kiosk.ui.help;

import org.jspecify.annotations.NullMarked;
