@NullMarked
package org.gatekiosk.server.content;

import org.jspecify.annotations.NullMarked;
