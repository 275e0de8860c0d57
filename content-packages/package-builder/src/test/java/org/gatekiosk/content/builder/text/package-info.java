@NullMarked
package org.gatekiosk.content.builder.text;

import org.jspecify.annotations.NullMarked;
