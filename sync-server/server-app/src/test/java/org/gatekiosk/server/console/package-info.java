@NullMarked
package org.gatekiosk.server.console;

import org.jspecify.annotations.NullMarked;
