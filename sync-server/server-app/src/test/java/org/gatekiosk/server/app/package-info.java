@NullMarked
package org.gatekiosk.server.app;

import org.jspecify.annotations.NullMarked;
