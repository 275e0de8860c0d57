@NullMarked
package org.gatekiosk.server.rollout;

import org.jspecify.annotations.NullMarked;
