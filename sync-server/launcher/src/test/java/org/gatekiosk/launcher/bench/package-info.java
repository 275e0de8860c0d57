@NullMarked
package org.gatekiosk.launcher.bench;

import org.jspecify.annotations.NullMarked;
