@NullMarked
package org.gatekiosk.kiosk.ui.common;

import org.jspecify.annotations.NullMarked;
