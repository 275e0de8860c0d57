@NullMarked
package org.gatekiosk.content.format;

import org.jspecify.annotations.NullMarked;
