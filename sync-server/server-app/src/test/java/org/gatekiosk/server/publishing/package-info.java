@NullMarked
package org.gatekiosk.server.publishing;

import org.jspecify.annotations.NullMarked;
