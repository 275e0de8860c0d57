@NullMarked
package org.gatekiosk.content.format.poster;

import org.jspecify.annotations.NullMarked;
