/// The command line: `content new`, `check`, `build` and `push`. Start at [ContentMain].
@NullMarked
package org.gatekiosk.content.builder.cli;

import org.jspecify.annotations.NullMarked;
