/// The source package as people write it: files become items with the place of every field.
///
/// Start at [PackageReader].
@NullMarked
package org.gatekiosk.content.builder.source;

import org.jspecify.annotations.NullMarked;
