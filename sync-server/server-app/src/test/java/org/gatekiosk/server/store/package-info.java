@NullMarked
package org.gatekiosk.server.store;

import org.jspecify.annotations.NullMarked;
