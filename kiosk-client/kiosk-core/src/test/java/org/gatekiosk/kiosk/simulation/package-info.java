/// A server and a screen that live in memory, for tests of every part of a kiosk.
@NullMarked
package org.gatekiosk.kiosk.simulation;

import org.jspecify.annotations.NullMarked;
