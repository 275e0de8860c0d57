@NullMarked
package org.gatekiosk.trust.store;

import org.jspecify.annotations.NullMarked;
