/// Who may put something on a screen: The Update Framework (TUF) 1.0.34, without input and output.
///
/// Start at [TrustedMetadata], the only way in: bytes become [Root], [Timestamp], [Snapshot] and
/// [Targets] only through its checks, and holding one of these types is the proof that they passed.
/// Everything else that is signed travels in a [SignedEnvelope].
///
/// Around it: `trust.json` reads and writes JSON, `trust.store` keeps files, `trust.client`
/// fetches, `trust.repository` signs for the server. Nothing here opens a file or a socket or reads
/// a clock. Walking delegations is not here yet; [Targets#delegations] is where it will start.
///
/// Threads: every type but [TrustedMetadata] is immutable and may be shared.
@NullMarked
package org.gatekiosk.trust;

import org.jspecify.annotations.NullMarked;
