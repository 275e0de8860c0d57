@NullMarked
package org.gatekiosk.kiosk.session;

import org.jspecify.annotations.NullMarked;
