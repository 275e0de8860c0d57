@NullMarked
package org.gatekiosk.content.builder.yaml;

import org.jspecify.annotations.NullMarked;
