/// One language of an item: front matter and the small part of CommonMark that kiosks show.
@NullMarked
package org.gatekiosk.content.builder.markdown;

import org.jspecify.annotations.NullMarked;
