@NullMarked
package org.gatekiosk.content.builder.source;

import org.jspecify.annotations.NullMarked;
