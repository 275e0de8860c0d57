@NullMarked
package org.gatekiosk.content.builder.release;

import org.jspecify.annotations.NullMarked;
