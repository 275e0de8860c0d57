@NullMarked
package org.gatekiosk.server.fleet;

import org.jspecify.annotations.NullMarked;
