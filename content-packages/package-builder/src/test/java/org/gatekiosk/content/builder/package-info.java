@NullMarked
package org.gatekiosk.content.builder;

import org.jspecify.annotations.NullMarked;
