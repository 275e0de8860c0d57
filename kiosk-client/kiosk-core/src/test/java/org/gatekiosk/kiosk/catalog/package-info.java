@NullMarked
package org.gatekiosk.kiosk.catalog;

import org.jspecify.annotations.NullMarked;
