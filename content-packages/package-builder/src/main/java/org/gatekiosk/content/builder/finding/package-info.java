/// What is wrong with a package, where, and how to mend it, in Vietnamese and English.
@NullMarked
package org.gatekiosk.content.builder.finding;

import org.jspecify.annotations.NullMarked;
