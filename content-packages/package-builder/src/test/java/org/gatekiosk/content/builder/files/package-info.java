@NullMarked
package org.gatekiosk.content.builder.files;

import org.jspecify.annotations.NullMarked;
