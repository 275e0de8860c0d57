/// Text as every reader here accepts it: UTF-8, NFC, no control characters, no bidi overrides.
@NullMarked
package org.gatekiosk.content.builder.text;

import org.jspecify.annotations.NullMarked;
