@NullMarked
package org.gatekiosk.launcher.demo;

import org.jspecify.annotations.NullMarked;
