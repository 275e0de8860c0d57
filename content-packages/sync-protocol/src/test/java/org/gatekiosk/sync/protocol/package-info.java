@NullMarked
package org.gatekiosk.sync.protocol;

import org.jspecify.annotations.NullMarked;
