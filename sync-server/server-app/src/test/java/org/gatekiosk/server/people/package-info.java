@NullMarked
package org.gatekiosk.server.people;

import org.jspecify.annotations.NullMarked;
