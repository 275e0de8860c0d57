/// HTTP: the API under `/api/v1` for people and programs, and what kiosks and phones fetch.
///
/// A controller maps HTTP to one call and back, and decides nothing. [Guard] and [SessionFetcher]
/// say who is asking; [ErrorCode] lists every refusal, in Vietnamese and English. Also used by the
/// console. Threads: requests run on virtual threads.
@NullMarked
package org.gatekiosk.server.api;

import org.jspecify.annotations.NullMarked;
