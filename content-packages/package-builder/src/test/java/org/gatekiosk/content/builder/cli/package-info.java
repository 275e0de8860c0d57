@NullMarked
package org.gatekiosk.content.builder.cli;

import org.jspecify.annotations.NullMarked;
