/// The pictures of the sample content, drawn with the poster kit: one class per package, one method
/// per poster. [SamplePosters] lists them; the documents in the packages are written from them.
@NullMarked
package org.gatekiosk.content.builder.posterkit.sample;

import org.jspecify.annotations.NullMarked;
