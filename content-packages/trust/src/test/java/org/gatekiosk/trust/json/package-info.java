@NullMarked
package org.gatekiosk.trust.json;

import org.jspecify.annotations.NullMarked;
