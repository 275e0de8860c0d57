@NullMarked
package org.gatekiosk.server.statistics;

import org.jspecify.annotations.NullMarked;
