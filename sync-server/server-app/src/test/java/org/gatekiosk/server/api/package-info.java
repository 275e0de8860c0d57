@NullMarked
package org.gatekiosk.server.api;

import org.jspecify.annotations.NullMarked;
