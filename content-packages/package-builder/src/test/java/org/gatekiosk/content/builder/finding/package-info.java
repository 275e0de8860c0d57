@NullMarked
package org.gatekiosk.content.builder.finding;

import org.jspecify.annotations.NullMarked;
