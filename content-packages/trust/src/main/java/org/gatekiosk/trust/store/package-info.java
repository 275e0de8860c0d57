/// Where metadata and keys are kept, so that a power cut at any system call leaves the old or the
/// new file, whole.
///
/// Start at [MetadataStore] for TUF metadata and [KeyFile] for private keys.
///
/// Threads: one writer per folder; reading is safe from any thread.
@NullMarked
package org.gatekiosk.trust.store;

import org.jspecify.annotations.NullMarked;
