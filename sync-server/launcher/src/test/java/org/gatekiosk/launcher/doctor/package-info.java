@NullMarked
package org.gatekiosk.launcher.doctor;

import org.jspecify.annotations.NullMarked;
