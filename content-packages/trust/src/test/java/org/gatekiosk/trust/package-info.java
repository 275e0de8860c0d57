@NullMarked
package org.gatekiosk.trust;

import org.jspecify.annotations.NullMarked;
