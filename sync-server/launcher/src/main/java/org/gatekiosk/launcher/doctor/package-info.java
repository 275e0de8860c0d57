/// What is missing or wrong on this machine, and what to do about it. Start at [Doctor].
@NullMarked
package org.gatekiosk.launcher.doctor;

import org.jspecify.annotations.NullMarked;
