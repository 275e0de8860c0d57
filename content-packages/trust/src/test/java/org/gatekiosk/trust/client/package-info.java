@NullMarked
package org.gatekiosk.trust.client;

import org.jspecify.annotations.NullMarked;
