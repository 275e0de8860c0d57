@NullMarked
package org.gatekiosk.server.testing;

import org.jspecify.annotations.NullMarked;
