@NullMarked
package org.gatekiosk.kiosk.ui.render;

import org.jspecify.annotations.NullMarked;
