/// What kiosk and server say to each other: topics, documents and statistics batches.
///
/// Start at [Topics] for who may say what where, and at [Desired] and [Reported], the two documents
/// that carry all state. Every document has `toJson` and `fromJson`; the caller puts it into the
/// `signed` part of a signed envelope and sends at most [Documents#MAX_BYTES].
///
/// Not here: the connection, the database, and when anything is sent.
///
/// Threads: every type is immutable and may be shared.
@NullMarked
package org.gatekiosk.sync.protocol;

import org.jspecify.annotations.NullMarked;
