@NullMarked
package org.gatekiosk.launcher;

import org.jspecify.annotations.NullMarked;
