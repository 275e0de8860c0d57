@NullMarked
package org.gatekiosk.content.builder.check;

import org.jspecify.annotations.NullMarked;
