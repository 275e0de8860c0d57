/// Compiles approved packages into a release: item documents, files, manifest. Start at
/// [ReleaseBuilder].
@NullMarked
package org.gatekiosk.content.builder.release;

import org.jspecify.annotations.NullMarked;
