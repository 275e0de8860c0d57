@NullMarked
package org.gatekiosk.content.builder.media;

import org.jspecify.annotations.NullMarked;
