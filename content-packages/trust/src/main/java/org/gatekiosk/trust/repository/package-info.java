/// The signing side of a TUF repository, for the server.
///
/// Start at [MetadataSigner]: keys and a list of targets in, a [Publication] with the four metadata
/// files out. The caller stores and serves them; nothing here opens a socket or a database.
///
/// Threads: every type is immutable and may be shared; the caller makes sure that one publication
/// follows the other.
@NullMarked
package org.gatekiosk.trust.repository;

import org.jspecify.annotations.NullMarked;
