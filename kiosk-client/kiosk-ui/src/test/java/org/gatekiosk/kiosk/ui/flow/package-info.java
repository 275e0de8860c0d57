@NullMarked
package org.gatekiosk.kiosk.ui.flow;

import org.jspecify.annotations.NullMarked;
