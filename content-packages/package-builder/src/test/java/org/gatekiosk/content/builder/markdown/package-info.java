@NullMarked
package org.gatekiosk.content.builder.markdown;

import org.jspecify.annotations.NullMarked;
